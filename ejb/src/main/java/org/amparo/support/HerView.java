package org.amparo.support;

import java.io.Serializable;
import org.amparo.shared.Typed;

/** What she thought of it, in her own words; that she would rather not say is an answer too. */
public record HerView(boolean said, String words, Integer satisfaction) implements Serializable {

    private static final int LONGEST = 10_000;

    public HerView {
        Typed typed = new Typed("support");
        words = typed.optional("words", words, LONGEST);
        typed.check();
        if (satisfaction != null && (satisfaction < 1 || satisfaction > 5)) throw org.amparo.shared.Unacceptable.because("satisfaction", "support.problem.satisfaction");
        if (said && (words == null || words.isBlank()) && satisfaction == null) throw org.amparo.shared.Unacceptable.because("words", "support.problem.viewMissing");
        if (!said) {
            words = null;
            satisfaction = null;
        }
    }

    public static HerView preferredNotToSay() {
        return new HerView(false, null, null);
    }

    @Override
    public String toString() {
        return "her view";
    }
}
