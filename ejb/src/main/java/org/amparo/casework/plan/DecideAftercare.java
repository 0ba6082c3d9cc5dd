package org.amparo.casework.plan;

import org.amparo.shared.Typed;

/** What comes afterwards, and in whose hands, as she wants it. */
public record DecideAftercare(Aftercare aftercare, String words) {

    private static final int WORDS = 10_000;

    public DecideAftercare {
        var typed = new Typed("casework");
        if (aftercare == null) typed.missing("aftercare");
        words = typed.optional("aftercareWords", words, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "aftercare: " + aftercare;
    }
}
