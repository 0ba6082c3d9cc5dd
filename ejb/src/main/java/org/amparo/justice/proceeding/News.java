package org.amparo.justice.proceeding;

import java.time.LocalDate;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.shared.Typed;

/** What is new: what happened and when, the next date, why a date did not hold, in a few words. */
public record News(Action what, LocalDate on, LocalDate next, AdjournedBecause because, String words) {

    private static final int WORDS = 5_000;

    public News {
        Typed typed = new Typed("justice");
        if (what == null) typed.missing("action");
        words = typed.optional("words", words, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "news: " + what;
    }
}
