package org.amparo.casework.risk;

import static org.amparo.recommendation.Recommendation.R_06;
import static org.amparo.recommendation.Recommendation.R_12;
import static org.amparo.recommendation.Recommendation.R_33;
import static org.amparo.recommendation.Recommendation.R_34;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.shared.CaseId;
import org.amparo.shared.Codes;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

class AssessRiskTest {

    private static AssessRisk said(RiskLevel level, RiskLevel again, TookPart part, List<DomainRating> ratings) {
        return new AssessRisk(CaseId.fresh(), level, null, again, part, ratings, null, null, null, 0);
    }

    private static Set<String> refused(RiskLevel level, RiskLevel again, TookPart part) {
        var no = assertThrows(Unacceptable.class, () -> said(level, again, part, null));
        return Set.copyOf(no.problems().stream().map(Unacceptable.Problem::field).toList());
    }

    @Test
    @Holds(R_06)
    void theLevelWhetherItCouldHappenAgainAndWhetherSheTookPartAreAskedAndNoWords() {
        assertEquals(Set.of("level", "again", "tookPart"), refused(null, null, null));
        assertEquals(Set.of("again"), refused(RiskLevel.LOW, null, TookPart.TOGETHER));
        assertEquals(OwnRating.NOT_ASKED, said(RiskLevel.LOW, RiskLevel.LOW, TookPart.WISHED_NOT, null).own());
    }

    @Test
    void whatWasNotSpokenAboutIsNotKeptAndNothingIsRatedTwice() {
        var blank = new DomainRating(RiskDomain.DEBT, null, null, null);
        var rated = new DomainRating(RiskDomain.FAMILY, Likelihood.POSSIBLE, null, null);
        assertEquals(List.of(rated), said(RiskLevel.LOW, RiskLevel.LOW, TookPart.TOGETHER, List.of(blank, rated)).ratings());
        assertThrows(Unacceptable.class, () -> said(RiskLevel.LOW, RiskLevel.LOW, TookPart.TOGETHER, List.of(rated, rated)));
    }

    @Test
    void ratingsComeBackFromWhatIsSealedAsTheyWere() {
        var all = List.of(new DomainRating(RiskDomain.SELF_HARM, null, null, OwnRating.PREFERS_NOT_TO_SAY),
                new DomainRating(RiskDomain.OFFICIALS, Likelihood.LIKELY, Impact.SEVERE, null), new DomainRating(RiskDomain.ONLINE, Likelihood.NOT_KNOWN, Impact.NOT_KNOWN, OwnRating.LOW));
        assertEquals(all, Ratings.read(Ratings.write(all)));
        assertEquals(List.of(), Ratings.read(Ratings.write(List.of())));
    }

    @Test
    @Holds(R_12)
    void connectedProblemsAreCodesThatCanBeCounted() {
        var codes = Set.of(RiskFactor.DEBT, RiskFactor.NO_PAPERS, RiskFactor.UNSAFE_HOUSING, RiskFactor.HEALTH, RiskFactor.FAMILY_INVOLVED, RiskFactor.DISABILITY,
                RiskFactor.DISASTER_OR_CLIMATE, RiskFactor.CONFLICT, RiskFactor.GENDER_BASED_VIOLENCE);
        assertEquals(codes, Codes.read(RiskFactor.class, Codes.join(codes)));
        assertTrue(Codes.join(Set.of(RiskFactor.values())).matches("^[A-Z_,]*$"));
    }

    @Test
    @Holds({R_33, R_34})
    void whatMadeItPossibleIsAskedInCodesTheClimateAmongThem() {
        var roots = Set.of(RiskFactor.NO_INCOME, RiskFactor.NO_WORK_AROUND, RiskFactor.LITTLE_SCHOOLING, RiskFactor.CONFLICT, RiskFactor.UPROOTED, RiskFactor.DEBT,
                RiskFactor.DISASTER_OR_CLIMATE, RiskFactor.LIVELIHOOD_LOST_TO_CLIMATE);
        assertEquals(roots, Codes.read(RiskFactor.class, Codes.join(roots)));
        var askedFor = java.util.Arrays.stream(RiskFactor.Ring.values()).flatMap(ring -> RiskFactor.in(ring).stream()).toList();
        assertTrue(askedFor.containsAll(roots), "each stands in the form");
    }

    @Test
    void nothingOfItIsPrinted() {
        var made = new AssessRisk(CaseId.fresh(), RiskLevel.HIGH, OwnRating.HIGH, RiskLevel.LOW, TookPart.PARTLY, List.of(), Set.of(), "he waits outside", "afraid", 0);
        assertFalse(made.toString().contains("waits") || made.toString().contains("HIGH"));
    }
}
