package org.amparo.survivor.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.work.Priority;

/** {@code triage/order.csv}: what asks somebody to act and how soon, the most urgent first, for everybody who wants to read and correct it. */
record DeclaredOrder(List<Line> lines) {

    record Line(SafetyQuestion question, SafetyAnswer answer, Priority asksFor) {}

    static DeclaredOrder read() throws IOException {
        return new DeclaredOrder(Files.readAllLines(Path.of("src/test/resources/triage/order.csv")).stream().skip(1).map(line -> line.split(","))
                .map(part -> new Line(SafetyQuestion.valueOf(part[0]), SafetyAnswer.valueOf(part[1]), Priority.valueOf(part[2]))).toList());
    }

    /** The first line that fits decides; the questions of all that fit are its reasons, in the order of the lines. */
    Suggestion suggests(Map<SafetyQuestion, SafetyAnswer> said) {
        Priority first = Priority.NORMAL;
        List<SafetyQuestion> because = new ArrayList<>();
        for (Line line : lines) {
            if (said.get(line.question()) != line.answer()) continue;
            if (because.isEmpty()) first = line.asksFor();
            because.add(line.question());
        }
        List<SafetyQuestion> open = new ArrayList<>();
        for (SafetyQuestion question : SafetyQuestion.values())
            if (said.get(question) == SafetyAnswer.NOT_NOW || said.get(question) == SafetyAnswer.NOT_SAID) open.add(question);
        return new Suggestion(first, because, open);
    }
}
