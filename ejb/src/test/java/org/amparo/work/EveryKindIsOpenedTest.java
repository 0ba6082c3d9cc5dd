package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.notice.NoticeKind;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.work.timeline.TimelineKind;
import org.junit.jupiter.api.Test;

/** A kind of task or notice that nothing ever opens would let a reader believe in a reminder that never comes. */
@Holds(Recommendation.R_46)
class EveryKindIsOpenedTest {

    private static final Path HERE = Path.of("src/main/java/org/amparo");
    /** What a person sets for herself. */
    private static final Path BY_HAND = Path.of("../web/app/src/main/java/org/amparo/web/casework/AddTaskView.java");
    /** Naming a kind only to end it opens nothing. */
    private static final Pattern ENDS = Pattern.compile("doneFor\\([^)]*\\)");

    @Test
    void everyTaskKind() throws IOException {
        assertEquals(Set.of(), unused(TaskKind.values(), text(HERE, "TaskKind.java") + Files.readString(BY_HAND)));
    }

    @Test
    void everyNoticeKind() throws IOException {
        assertEquals(Set.of(), unused(NoticeKind.values(), text(HERE, "NoticeKind.java")));
    }

    @Test
    void wouldNoticeOneThatIsOnlyEnded() {
        assertEquals(Set.of("OTHER"), unused(new TaskKind[] {TaskKind.OTHER, TaskKind.CHECK_IN}, ENDS.matcher("doneFor(id, TaskKind.OTHER, permit); open(TaskKind.CHECK_IN)").replaceAll("")));
    }

    @Test
    void theDatabaseTakesEveryName() {
        assertEquals(List.of(), Stream.of(TaskKind.values(), TimelineKind.values()).flatMap(Arrays::stream).map(Enum::name).filter(k -> !k.matches("[A-Z_]{3,40}")).toList());
    }

    private static Set<String> unused(Enum<?>[] kinds, String text) {
        assertTrue(kinds.length > 1);
        return Arrays.stream(kinds).filter(k -> !Pattern.compile("\\b" + k.getDeclaringClass().getSimpleName() + "\\." + k.name() + "\\b").matcher(text).find())
                .map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path folder, String butThis) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith(butThis)).map(EveryKindIsOpenedTest::read)
                    .map(t -> ENDS.matcher(t).replaceAll("")).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
