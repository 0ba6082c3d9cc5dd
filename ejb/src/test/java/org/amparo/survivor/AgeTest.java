package org.amparo.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** INV-8: under 18, or reason to believe so, and child rules are on. */
class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theEighteenthBirthdayEndsChildRulesOnThatDay() {
        assertTrue(Age.of(TODAY.minusYears(18).plusDays(1), AgeCertainty.SAID, false).childRules(TODAY));
        assertFalse(Age.of(TODAY.minusYears(18), AgeCertainty.SAID, false).childRules(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,true", "2026-11-22,false", "2030-01-01,false", "1906-11-22,true", "1906-11-21,false"})
    void nobodyIsBornInTheFutureOrBeforeAnybodyAlive(LocalDate born, boolean possible) {
        assertEquals(possible, Age.of(born, AgeCertainty.SAID, false).possible(TODAY));
        assertTrue(Age.unknown().possible(TODAY));
    }

    @Test
    void reasonToBelieveOutweighsWhatWasSaid() {
        assertTrue(Age.of(TODAY.minusYears(20), AgeCertainty.SAID, true).childRules(TODAY));
        assertTrue(new Age(null, null, null, AgeCertainty.NOT_SAID, true).childRules(TODAY));
    }

    @Test
    void aPaperOutweighsBelief() {
        assertFalse(Age.of(TODAY.minusYears(20), AgeCertainty.DOCUMENTED, true).childRules(TODAY));
        assertTrue(Age.of(TODAY.minusYears(17), AgeCertainty.DOCUMENTED, false).childRules(TODAY));
    }

    @Test
    void nothingKnownAndNothingBelievedIsAnAdult() {
        assertFalse(Age.unknown().childRules(TODAY));
        assertEquals(Optional.empty(), Age.unknown().band(TODAY));
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void aboutHowOldComesBackAsTheSameBandThatYear(AgeBand band) {
        assertEquals(Optional.of(band), Age.about(band, TODAY, false).band(TODAY));
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void aBandBelowEighteenSwitchesChildRulesOn(AgeBand band) {
        assertEquals(band.ordinal() <= AgeBand.FROM_15_TO_17.ordinal(), Age.about(band, TODAY, false).childRules(TODAY));
    }

    @Test
    void whatIsStoredOpenlyIsNotTheYear() {
        Age age = Age.of(LocalDate.of(2003, 5, 4), AgeCertainty.SAID, false);
        assertEquals(2000, age.bornFrom());
        assertEquals(2004, age.bornTo());
    }

    @Test
    void everyAgeHasABandAndTheyDoNotOverlap() {
        for (int years = 0; years < 120; years++) {
            AgeBand band = AgeBand.of(years);
            assertTrue(band.youngest() <= years && years <= band.oldest(), years + " is not in " + band);
        }
    }

    @Test
    void aYearOfBirthTellsTheBandOnlyWhereTheBirthdayMakesNoDifference() {
        assertEquals(Optional.of(AgeBand.FROM_21_TO_29), AgeBand.ofYear(1998, TODAY));
        assertEquals(Optional.of(AgeBand.UNDER_12), AgeBand.ofYear(2020, TODAY));
        assertEquals(Optional.empty(), AgeBand.ofYear(2008, TODAY), "17 or 18");
        assertEquals(Optional.empty(), AgeBand.ofYear(2030, TODAY));
    }

    /** A status, not a judgement: as long as nobody has decided in law, the doubt is hers. */
    @Test
    @Holds(Recommendation.R_101)
    void aDisputedAgeIsAChilds() {
        assertTrue(Age.of(TODAY.minusYears(40), AgeCertainty.DISPUTED, false).childRules(TODAY));
        assertTrue(new Age(null, null, null, AgeCertainty.DISPUTED, false).childRules(TODAY));
    }
}
