package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds({Recommendation.R_15, Recommendation.R_82})
class ClosingPolicyTest {

    private static final Set<Ending> ALL = EnumSet.allOf(Ending.class);

    private static CaseWorkflow.State close(ClosingPolicy policy) {
        return CaseWorkflow.TABLE.take(CaseWorkflow.State.ACTIVE, CaseWorkflow.Action.CLOSE, Set.of(Actor.CASEWORKER), policy::met);
    }

    @Test
    void aCaseClosesWhenTheEndingIsSafeAndNothingIsOwed() {
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, Optional.empty(), true)));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyPartOfTheEndingIsNeeded(Ending missing) {
        var done = EnumSet.complementOf(EnumSet.of(missing));

        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.SURVIVOR_WISH, done, false, 0, true, Optional.empty(), true)));

        assertTrue(refused.problems().get(0).key().endsWith(missing.name().toLowerCase().replace('_', '-')), "the page can say which");
    }

    @Test
    void thePlanSheLeavesWithIsARecordAndNoTick() {
        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, false, Optional.empty(), true)));
        assertTrue(refused.problems().get(0).key().endsWith("exit-safety-plan-given"));
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void anUrgentTaskOrAnOpenReferralKeepsItOpenWhateverTheReason(CloseReason reason) {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, true, 0, true, Optional.empty(), true)));
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, false, 1, true, Optional.empty(), true)));
    }

    @ParameterizedTest
    @EnumSource(value = CloseReason.class, names = {"DEATH", "OPENED_IN_ERROR"})
    void whereNobodyIsThereNobodyHasToBeTold(CloseReason reason) {
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(reason, Set.of(), false, 0, true, Optional.empty(), true)));
    }

    @Test
    void whoIsLostMayComeBackSoAftercareIsDecided() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.LOST_CONTACT, Set.of(), false, 0, true, Optional.empty(), true)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.LOST_CONTACT, Set.of(Ending.AFTERCARE_DECIDED), false, 0, true, Optional.empty(), true)));
    }

    @Test
    void whereSomethingWasPlannedThePlanSaysWhetherAftercareWasDecided() {
        var none = EnumSet.complementOf(EnumSet.of(Ending.AFTERCARE_DECIDED));

        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, none, false, 0, true, Optional.of(true), true)));
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, Optional.of(false), true)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.DEATH, Set.of(), false, 0, true, Optional.of(false), true)));
    }

    @Test
    void nobodyIsCalledLostBeforeSomebodyLookedForLongEnough() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.LOST_CONTACT, ALL, false, 0, true, Optional.empty(), false)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, Optional.empty(), false)));
    }

    @Test
    void conditionsOfOtherStepsAreNotItsToGrant() {
        assertFalse(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, Optional.empty(), true).met(CONSENT_TO_CASE_GRANTED));
    }
}
