package org.amparo.review;

import java.util.ArrayList;
import java.util.List;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.Unacceptable.Problem;

/** What somebody says who must open a record that is not hers: which case, why in a word, why in a sentence. */
public record BreakGlass(String caseNumber, GlassReason reason, String sentence) {

    /** A sentence shorter than this explains nothing (security.md 3.5). */
    public static final int SHORTEST = 20;
    public static final int LONGEST = 2_000;

    public BreakGlass {
        caseNumber = caseNumber == null ? "" : caseNumber.strip().toUpperCase(java.util.Locale.ROOT);
        sentence = sentence == null ? "" : sentence.strip();
        List<Problem> problems = new ArrayList<>();
        if (caseNumber.isEmpty()) problems.add(new Problem("caseNumber", "access.problem.caseNumber", List.of()));
        if (reason == null) problems.add(new Problem("reason", "access.problem.reason", List.of()));
        if (sentence.codePointCount(0, sentence.length()) < SHORTEST)
            problems.add(new Problem("sentence", "access.problem.sentenceShort", List.of(Integer.toString(SHORTEST))));
        if (sentence.length() > LONGEST) problems.add(new Problem("sentence", "access.problem.sentenceLong", List.of(Integer.toString(LONGEST))));
        if (!problems.isEmpty()) throw new Unacceptable(problems);
    }
}
