package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
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
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, true, true, false, 0)));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyPartOfTheEndingIsNeeded(Ending missing) {
        var done = EnumSet.complementOf(EnumSet.of(missing));

        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.SURVIVOR_WISH, done, false, 0, true, true, true, false, 0)));

        assertTrue(refused.problems().get(0).key().endsWith(missing.name().toLowerCase().replace('_', '-')), "the page can say which");
    }

    @Test
    void thePlanSheLeavesWithIsARecordAndNoTick() {
        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, false, true, true, false, 0)));
        assertTrue(refused.problems().get(0).key().endsWith("exit-safety-plan-given"));
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void anUrgentTaskOrAnOpenReferralKeepsItOpenWhateverTheReason(CloseReason reason) {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, true, 0, true, true, true, false, 0)));
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, false, 1, true, true, true, false, 0)));
    }

    /** Closing says nothing about help that goes on: somebody settles first what comes afterwards, whatever the reason. */
    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void helpOfOurOwnWithoutAPlanKeepsItOpenWhateverTheReason(CloseReason reason) {
        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, false, 0, true, true, true, true, 1)));
        assertTrue(refused.problems().get(0).key().endsWith("our-help-settled"));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(reason, ALL, false, 0, true, true, true, true, 0)));
    }

    @ParameterizedTest
    @EnumSource(value = CloseReason.class, names = {"DEATH", "OPENED_IN_ERROR"})
    void whereNobodyIsThereNobodyHasToBeTold(CloseReason reason) {
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(reason, Set.of(), false, 0, true, false, true, false, 0)));
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void whatComesAfterwardsIsDecidedUnlessThereIsNobodyLeftToDecideItFor(CloseReason reason) {
        boolean nobodyLeft = reason == CloseReason.DEATH || reason == CloseReason.OPENED_IN_ERROR;
        var undecided = new ClosingPolicy(reason, ALL, false, 0, true, false, true, false, 0);

        assertEquals(nobodyLeft, undecided.met(AFTERCARE_DECIDED), "whoever is lost may come back");
        assertTrue(new ClosingPolicy(reason, Set.of(), false, 0, true, true, true, false, 0).met(AFTERCARE_DECIDED), "a record and no tick");
    }

    @Test
    void nobodyIsCalledLostBeforeSomebodyLookedForLongEnough() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.LOST_CONTACT, ALL, false, 0, true, true, false, false, 0)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, true, false, false, 0)));
    }

    @Test
    void nobodyHasTakenOverBeforeSomebodyHas() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.TRANSFERRED, ALL, false, 0, true, true, true, false, 0)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.TRANSFERRED, ALL, false, 0, true, true, true, true, 0)));
    }

    @Test
    void conditionsOfOtherStepsAreNotItsToGrant() {
        assertFalse(new ClosingPolicy(CloseReason.GOALS_MET, ALL, false, 0, true, true, true, false, 0).met(CONSENT_TO_CASE_GRANTED));
    }
}
