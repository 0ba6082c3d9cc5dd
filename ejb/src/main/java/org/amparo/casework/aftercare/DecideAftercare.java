package org.amparo.casework.aftercare;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.Typed;

/** What was agreed, in as many words as she wants; none of them is asked for. */
public record DecideAftercare(Decision decision, LocalDate startsOn, String words, String livelihood, String education, String money, String ties) implements Serializable {

    private static final int LONGEST = 10_000;

    public DecideAftercare {
        Typed typed = new Typed("casework");
        if (decision == null) typed.missing("decision");
        if (decision == Decision.AGREED && startsOn == null) typed.missing("startsOn");
        words = typed.optional("words", words, LONGEST);
        livelihood = typed.optional("livelihood", livelihood, LONGEST);
        education = typed.optional("education", education, LONGEST);
        money = typed.optional("money", money, LONGEST);
        ties = typed.optional("ties", ties, LONGEST);
        typed.check();
        if (decision != Decision.AGREED) startsOn = null;
    }

    @Override
    public String toString() {
        return "aftercare: " + decision;
    }
}
