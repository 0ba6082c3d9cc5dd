package org.amparo.support;

import java.io.Serializable;
import org.amparo.shared.Unacceptable;

/** What comes when a service ends: a plan, or her word that nothing more is wanted. */
public record Afterwards(Continuity continuity, String plan) implements Serializable {

    public Afterwards {
        plan = OfferService.words("plan", plan);
        if (continuity == null) throw Unacceptable.because("continuity", "support.problem.continuityMissing");
        if (continuity == Continuity.PLANNED && plan == null) throw Unacceptable.because("plan", "support.problem.planMissing");
        if (continuity == Continuity.NONE_WANTED) plan = null;
    }

    @Override
    public String toString() {
        return "afterwards: " + continuity;
    }
}
