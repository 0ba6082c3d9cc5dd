package org.amparo.casework.rest;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.Typed;

/** A first and a last day, and on what it rests. */
public record GiveReflection(Basis basis, LocalDate startsOn, LocalDate endsOn) implements Serializable {

    static final int MOST_DAYS = 400;

    public GiveReflection {
        Typed typed = new Typed("casework");
        if (basis == null) typed.missing("basis");
        if (startsOn == null) typed.missing("startsOn");
        if (endsOn == null) typed.missing("endsOn");
        if (startsOn != null && endsOn != null)
            typed.requiring(!endsOn.isBefore(startsOn) && endsOn.isBefore(startsOn.plusDays(MOST_DAYS)), "endsOn", "endsOn");
        typed.check();
    }
}
