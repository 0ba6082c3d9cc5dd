package org.amparo.support;

import java.io.Serializable;
import org.amparo.shared.Typed;

/** Somebody wanted something in return for help. Nothing is owed; what exactly was said is hers to tell or not. */
public record PaymentAsked(By by, For what, Given given, Complaint complaint, String words) implements Serializable {

    public enum By { PROVIDER, OFFICIAL, GO_BETWEEN, SOMEBODY_ELSE, PREFERRED_NOT_TO_SAY }

    public enum For { MONEY, WORK, GOODS, SEXUAL_ACTS, PAPERS, SOMETHING_ELSE, PREFERRED_NOT_TO_SAY }

    /** How much of it was given. */
    public enum Given { NOTHING, PART, ALL, PREFERRED_NOT_TO_SAY }

    /** Whether a complaint is wanted: asked each time, never made for her. */
    public enum Complaint { WANTED, NOT_NOW, PREFERRED_NOT_TO_SAY }

    private static final int LONGEST = 10_000;

    public PaymentAsked {
        Typed typed = new Typed("support");
        if (by == null) typed.missing("by");
        if (what == null) typed.missing("what");
        if (given == null) typed.missing("given");
        if (complaint == null) typed.missing("complaint");
        words = typed.optional("words", words, LONGEST);
        typed.check();
    }

    @Override
    public String toString() {
        return "something asked in return: " + what;
    }
}
