package org.amparo.survivor.retelling;

import java.time.LocalDate;
import org.amparo.shared.Typed;

/** Somebody is going to ask her to tell it; what exists was offered first. */
public record PlanTelling(ToldTo to, String organisation, TellingPurpose purpose, LocalDate on, Reuse reuse) {

    public PlanTelling {
        Typed typed = new Typed("survivor");
        if (to == null) typed.missing("toldTo");
        if (purpose == null) typed.missing("tellingPurpose");
        organisation = typed.optional("organisation", organisation, 200);
        typed.check();
    }

    @Override
    public String toString() {
        return "a telling to " + to;
    }
}
