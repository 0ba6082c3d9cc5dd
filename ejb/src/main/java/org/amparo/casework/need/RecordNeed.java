package org.amparo.casework.need;

import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Typed;
import org.amparo.work.Priority;

/** One need as she said it. Her own rating, from 0 (as bad as can be) to 10 (all is well), only if she wants to give one. */
public record RecordNeed(NeedDomain domain, Priority urgency, String words, String wish, Integer rating) {

    static final int WORDS = 10_000;

    public RecordNeed {
        var typed = new Typed("casework");
        words = typed.required("words", words, WORDS);
        wish = typed.optional("wish", wish, WORDS);
        if (domain == null) typed.missing("domain");
        if (urgency == null) urgency = Priority.NORMAL;
        typed.requiring(rating == null || rating >= 0 && rating <= 10, "rating", "rating");
        typed.check();
    }

    @Override
    public String toString() {
        return "a need: " + domain;
    }
}
