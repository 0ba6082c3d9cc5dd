package org.amparo.referral.loop;

import java.io.Serializable;
import org.amparo.support.Continuity;

/** What comes after the help she had, settled with her before the loop closes. */
public record Afterwards(Continuity continuity, String plan) implements Serializable {

    public Afterwards {
        Words.chosen("continuity", continuity);
        plan = continuity == Continuity.PLANNED ? Words.required("afterwards", plan) : null;
    }

    public static Afterwards nothingWanted() {
        return new Afterwards(Continuity.NONE_WANTED, null);
    }

    @Override
    public String toString() {
        return "afterwards";
    }
}
