package org.amparo.casework.risk;

import static org.amparo.recommendation.Recommendation.R_32;
import static org.amparo.recommendation.Recommendation.R_82;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.shared.CaseId;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The level is said by a person; of two ratings the higher one orders the work. */
class RiskLevelTest {

    @ParameterizedTest
    @Holds(R_82)
    @CsvSource({"LOW,EXTREME,EXTREME", "MEDIUM,HIGH,HIGH", "HIGH,LOW,HIGH", "EXTREME,LOW,EXTREME", "LOW,LOW,LOW", "MEDIUM,PREFERS_NOT_TO_SAY,MEDIUM", "HIGH,NOT_ASKED,HIGH"})
    void theHigherOneOrdersTheWorkAndSilenceLowersNothing(RiskLevel set, OwnRating own, RiskLevel working) {
        assertEquals(working, RiskLevel.higher(set, own));
    }

    /** Everything that could tempt somebody to work out a level, at its worst and at its best. */
    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void nothingThatIsSaidBesidesItMovesTheLevel(RiskLevel said) {
        List<DomainRating> worst = EnumSet.allOf(RiskDomain.class).stream().map(d -> new DomainRating(d, Likelihood.LIKELY, Impact.SEVERE, OwnRating.EXTREME)).toList();
        List<DomainRating> best = EnumSet.allOf(RiskDomain.class).stream().map(d -> new DomainRating(d, Likelihood.UNLIKELY, Impact.LIMITED, OwnRating.LOW)).toList();
        for (TookPart part : TookPart.values())
            for (List<DomainRating> ratings : List.of(worst, best, List.<DomainRating>of()))
                for (Set<RiskFactor> factors : List.of(EnumSet.allOf(RiskFactor.class), Set.<RiskFactor>of())) {
                    var made = new AssessRisk(CaseId.fresh(), said, OwnRating.NOT_ASKED, RiskLevel.EXTREME, part, ratings, factors, null, null, 0);
                    assertEquals(said, made.level());
                    assertEquals(said, made.working());
                }
    }

    @Test
    void howSoonSomebodyActsFollowsFromTheDangerAndFromNothingElse() {
        assertEquals(List.of(Priority.NORMAL, Priority.NORMAL, Priority.HIGH, Priority.URGENT), EnumSet.allOf(RiskLevel.class).stream().map(RiskLevel::priority).toList());
        assertTrue(EnumSet.of(RiskFactor.CHILD_ALONE, RiskFactor.PREGNANT, RiskFactor.DETAINED, RiskFactor.DISABILITY).stream().allMatch(f -> f.ring() == RiskFactor.Ring.INDIVIDUAL));
    }

    @Test
    @Holds(R_32)
    void factorsLieInHerOwnLifeAtHomeAndAround() {
        for (RiskFactor.Ring ring : RiskFactor.Ring.values()) assertTrue(RiskFactor.in(ring).size() > 4, ring.name());
        assertEquals(RiskFactor.values().length, java.util.Arrays.stream(RiskFactor.Ring.values()).mapToInt(r -> RiskFactor.in(r).size()).sum());
    }
}
