package org.amparo.calendar.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.InterpreterWish;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.calendar.interpreter.SpokenIn;
import org.amparo.codelist.Adjustment;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.InterpreterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingPolicyTest {

    private static final SheNeeds NOTHING = new SheNeeds(Set.of(), Preferred.NO_WISH, "spa", Set.of("spa"), false);

    @Test
    void aMeetingThatFitsWarnsOfNothing() {
        assertEquals(Set.of(), warnings(NOTHING, Set.of(), Set.of(), null, PersonGender.NOT_KNOWN, Set.of()));
    }

    @ParameterizedTest
    @Holds(Recommendation.R_20)
    @CsvSource({"NO_WISH,WOMAN,", "NO_WISH,NOT_KNOWN,", "WOMAN,WOMAN,", "WOMAN,MAN,NOT_THE_GENDER_SHE_WANTS", "WOMAN,NON_BINARY,NOT_THE_GENDER_SHE_WANTS",
        "WOMAN,NOT_KNOWN,GENDER_NOT_KNOWN", "MAN,MAN,", "MAN,WOMAN,NOT_THE_GENDER_SHE_WANTS", "MAN,NOT_KNOWN,GENDER_NOT_KNOWN"})
    void whomSheWouldRatherMeetIsAskedOfEveryBooking(Preferred preferred, PersonGender meets, Warning expected) {
        var needs = new SheNeeds(Set.of(), preferred, "spa", Set.of("spa"), false);

        assertEquals(expected == null ? Set.of() : Set.of(expected), warnings(needs, Set.of(), Set.of(), null, meets, Set.of()));
    }

    @Test
    @Holds(Recommendation.R_20)
    void theInterpreterIsComparedWithHerWishToo() {
        var needs = new SheNeeds(Set.of(), Preferred.WOMAN, "ara", Set.of("ara"), true);

        assertEquals(Set.of(Warning.INTERPRETER_NOT_THE_GENDER_SHE_WANTS), warnings(needs, Set.of(), Set.of(), interpreter("ara", PersonGender.MAN), PersonGender.WOMAN, Set.of()));
        assertEquals(Set.of(), warnings(needs, Set.of(), Set.of(), interpreter("ara", PersonGender.WOMAN), PersonGender.WOMAN, Set.of()));
    }

    @Test
    @Holds({Recommendation.R_18, Recommendation.R_19})
    void whatThePlaceDoesNotHaveAndNobodyArrangedIsNamed() {
        Set<Adjustment> wanted = Set.of(Adjustment.STEP_FREE, Adjustment.QUIET_SPACE, Adjustment.CHILDCARE_DURING_VISIT);
        Booking booking = booking(NOTHING, wanted, Set.of(Adjustment.CHILDCARE_DURING_VISIT), Set.of(Adjustment.STEP_FREE), null, PersonGender.WOMAN, Set.of());

        assertEquals(Set.of(Adjustment.QUIET_SPACE), booking.unmet());
        assertEquals(Set.of(Warning.UNMET_ADJUSTMENT), BookingPolicy.warnings(booking));
    }

    @Test
    @Holds(Recommendation.R_118)
    void nobodyInBetweenOrSomebodyWhoSpeaksSomethingElseIsSaid() {
        var needs = new SheNeeds(Set.of(), Preferred.NO_WISH, "tir", Set.of("tir"), true);

        assertEquals(Set.of(Warning.INTERPRETER_MISSING), warnings(needs, Set.of(), Set.of(), null, PersonGender.WOMAN, Set.of()));
        assertEquals(Set.of(Warning.LANGUAGE_NOT_COVERED), warnings(needs, Set.of(), Set.of(), interpreter("ara", PersonGender.WOMAN), PersonGender.WOMAN, Set.of()));
    }

    @Test
    void aCountrySheAvoidsAndADoubleBookingAreSaid() {
        Booking booking = new Booking(NOTHING, new Booking.Wanted(Set.of(), Set.of()), Set.of(), true, interpreter("spa", PersonGender.WOMAN), new InterpreterWish("ER", null),
                PersonGender.WOMAN, Set.of(Booking.Busy.WORKER, Booking.Busy.INTERPRETER));

        assertEquals(Set.of(Warning.COUNTRY_SHE_AVOIDS, Warning.WORKER_BUSY, Warning.INTERPRETER_BUSY), BookingPolicy.warnings(booking));
    }

    @Test
    @Holds(Recommendation.R_08)
    void whatSheWantsToRestFromIsOnlyPlannedWhenSheAsksForIt() {
        assertEquals(Set.of(), BookingPolicy.resting(new HerRest.Rest(false, false, true), false), "help goes on while she thinks");
        assertEquals(Set.of(Warning.TIME_TO_THINK), BookingPolicy.resting(new HerRest.Rest(false, false, true), true));
        assertEquals(Set.of(Warning.TIME_TO_THINK), BookingPolicy.resting(new HerRest.Rest(false, true, false), true));
        assertEquals(Set.of(Warning.WANTS_TO_REST), BookingPolicy.resting(new HerRest.Rest(true, false, false), false));
        assertEquals(Set.of(), BookingPolicy.resting(new HerRest.Rest(false, true, false), false));
    }

    private static Set<Warning> warnings(SheNeeds needs, Set<Adjustment> wanted, Set<Adjustment> offers, InterpreterDetails who, PersonGender meets, Set<Booking.Busy> busy) {
        return BookingPolicy.warnings(booking(needs, wanted, Set.of(), offers, who, meets, busy));
    }

    private static Booking booking(SheNeeds needs, Set<Adjustment> wanted, Set<Adjustment> arranged, Set<Adjustment> offers, InterpreterDetails who, PersonGender meets, Set<Booking.Busy> busy) {
        return new Booking(needs, new Booking.Wanted(wanted, arranged), offers, false, who, InterpreterWish.NONE, meets, busy);
    }

    private static InterpreterDetails interpreter(String language, PersonGender gender) {
        return new InterpreterDetails(InterpreterId.fresh(), "Ines", List.of(new SpokenIn(language, null)), gender, "ER", null, null, LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1), true, 0);
    }
}
