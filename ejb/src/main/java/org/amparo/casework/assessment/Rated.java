package org.amparo.casework.assessment;

import java.io.Serializable;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Typed;

/**
 * One part of her life as she sees it: 0 is as bad as can be, 10 is all well. That she would rather not say is an answer; what nobody
 * asked is not among the answers at all.
 */
public record Rated(NeedDomain domain, Integer rating, boolean prefersNotToSay, String words) implements Serializable {

    private static final int WORDS = 10_000;
    public static final int BEST = 10;

    public Rated {
        var typed = new Typed("casework");
        words = typed.optional("words", words, WORDS);
        if (domain == null) typed.missing("domain");
        typed.requiring(rating == null || rating >= 0 && rating <= BEST, "rating", "rating");
        typed.requiring(rating == null || !prefersNotToSay, "rating", "rating");
        typed.check();
    }

    boolean empty() {
        return rating == null && !prefersNotToSay && words == null;
    }

    @Override
    public String toString() {
        return "a rating: " + domain;
    }
}
