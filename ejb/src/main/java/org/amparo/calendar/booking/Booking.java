package org.amparo.calendar.booking;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.InterpreterWish;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Adjustment;

/** Everything a booking is compared with. */
record Booking(SheNeeds needs, Wanted wanted, Set<Adjustment> placeOffers, boolean interpreterNeeded, InterpreterDetails interpreter, InterpreterWish wish,
               PersonGender meets, Set<Busy> busy) {

    /** @param adjustments she agreed to have told; @param arranged seen to by somebody */
    record Wanted(Set<Adjustment> adjustments, Set<Adjustment> arranged) {}

    enum Busy { WORKER, INTERPRETER }

    /** What this place does not have and nobody has seen to. Whom she meets and how is asked of people, not of the place. */
    Set<Adjustment> unmet() {
        Set<Adjustment> unmet = EnumSet.noneOf(Adjustment.class);
        unmet.addAll(wanted.adjustments());
        unmet.removeAll(placeOffers);
        unmet.removeAll(wanted.arranged());
        unmet.remove(Adjustment.FEMALE_WORKER);
        unmet.remove(Adjustment.MALE_WORKER);
        if (interpreter != null && wanted.adjustments().contains(Adjustment.SIGN_LANGUAGE) && speaksHers()) unmet.remove(Adjustment.SIGN_LANGUAGE);
        return unmet;
    }

    Preferred preferred() {
        if (wanted.adjustments().contains(Adjustment.FEMALE_WORKER)) return Preferred.WOMAN;
        return wanted.adjustments().contains(Adjustment.MALE_WORKER) ? Preferred.MAN : needs.preferred();
    }

    boolean speaksHers() {
        return needs.language() == null || interpreter.speaks(needs.language()) || needs.languages().stream().anyMatch(interpreter::speaks);
    }
}
