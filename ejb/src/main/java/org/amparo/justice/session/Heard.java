package org.amparo.justice.session;

import java.io.Serializable;
import org.amparo.shared.Typed;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;

/** How it was: how often she rested, what was asked that should not have been, how much she told. It counts as one more telling. */
public record Heard(int breaks, String concerns, HowMuch howMuch, Distress distress, Avoidable avoidable) implements Serializable {

    static final Heard NOT_SAID = new Heard(0, null, null, null, null);
    private static final int MOST_BREAKS = 50;

    public Heard {
        Typed typed = new Typed("testimony");
        typed.requiring(breaks >= 0 && breaks <= MOST_BREAKS, "breaks", "breaks");
        concerns = typed.optional("concerns", concerns, 4000);
        typed.check();
    }

    @Override
    public String toString() {
        return "how it was";
    }
}
