package org.amparo.review;

import java.util.ArrayList;
import java.util.List;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.Unacceptable.Problem;

/** What somebody says who must open a record that is not hers: which case, why in a word, why in a sentence. */
public record BreakGlass(String caseNumber, GlassReason reason, String sentence) {

    /** A sentence shorter than this explains nothing (security.md 3.5). */
    public static final int SHORTEST = 20;
    public static final int LONGEST = 2_000;

    public BreakGlass {
        caseNumber = caseNumber == null ? "" : caseNumber.strip();
        sentence = words("sentence", sentence);
        List<Problem> problems = new ArrayList<>();
        if (caseNumber.isEmpty()) problems.add(new Problem("caseNumber", "access.problem.caseNumber", List.of()));
        if (reason == null) problems.add(new Problem("reason", "access.problem.reason", List.of()));
        if (sentence.strip().codePoints().count() < SHORTEST)
            problems.add(new Problem("sentence", "access.problem.sentenceShort", List.of(Integer.toString(SHORTEST))));
        if (!problems.isEmpty()) throw new Unacceptable(problems);
    }

    /** As typed, or refused beside its field; empty for nothing. */
    static String words(String field, String text) {
        var typed = new Typed("access");
        String words = typed.optional(field, text, LONGEST);
        typed.check();
        return words == null ? "" : words;
    }
}
