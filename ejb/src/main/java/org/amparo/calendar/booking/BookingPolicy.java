package org.amparo.calendar.booking;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What speaks against a booking. It warns; it forbids nothing and chooses nobody. */
@Holds({Recommendation.R_08, Recommendation.R_18, Recommendation.R_19, Recommendation.R_20})
final class BookingPolicy {

    private BookingPolicy() {}

    static Set<Warning> warnings(Booking booking) {
        EnumSet<Warning> found = EnumSet.noneOf(Warning.class);
        if (booking.busy().contains(Booking.Busy.WORKER)) found.add(Warning.WORKER_BUSY);
        if (!booking.unmet().isEmpty()) found.add(Warning.UNMET_ADJUSTMENT);
        if (booking.meets() == PersonGender.NOT_KNOWN && booking.preferred() != Preferred.NO_WISH) found.add(Warning.GENDER_NOT_KNOWN);
        else if (!booking.preferred().metBy(booking.meets())) found.add(Warning.NOT_THE_GENDER_SHE_WANTS);
        if (booking.interpreter() != null) interpreter(booking, found);
        else if (booking.interpreterNeeded() || booking.needs().interpreter()) found.add(Warning.INTERPRETER_MISSING);
        return found;
    }

    /** She wanted to be left alone with this: saved only when she asks for this meeting herself. @param proceedings it is a hearing or an interview */
    static Set<Warning> resting(HerRest.Rest rest, boolean proceedings) {
        EnumSet<Warning> found = EnumSet.noneOf(Warning.class);
        if (rest.meetings()) found.add(Warning.WANTS_TO_REST);
        if (proceedings && (rest.proceedings() || rest.thinking())) found.add(Warning.TIME_TO_THINK);
        return found;
    }

    private static void interpreter(Booking booking, Set<Warning> found) {
        if (booking.busy().contains(Booking.Busy.INTERPRETER)) found.add(Warning.INTERPRETER_BUSY);
        if (!booking.speaksHers()) found.add(Warning.LANGUAGE_NOT_COVERED);
        if (!booking.preferred().metBy(booking.interpreter().gender())) found.add(Warning.INTERPRETER_NOT_THE_GENDER_SHE_WANTS);
        String avoid = booking.wish().countryToAvoid();
        if (avoid != null && avoid.equals(booking.interpreter().origin())) found.add(Warning.COUNTRY_SHE_AVOIDS);
    }
}
