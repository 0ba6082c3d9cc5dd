package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, StillOpen.NOTHING, false, 0, true, true, true, false, 0)));
    }

    @ParameterizedTest
    @EnumSource(value = Ending.class, names = {"WAY_BACK_TOLD", "FEEDBACK_OFFERED"})
    void everyPartOfTheEndingIsNeeded(Ending missing) {
        var done = EnumSet.complementOf(EnumSet.of(missing));

        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.SURVIVOR_WISH, done, StillOpen.NOTHING, false, 0, true, true, true, false, 0)));

        assertTrue(refused.problems().get(0).key().endsWith(missing.name().toLowerCase().replace('_', '-')), "the page can say which");
    }

    @Test
    void thePlanSheLeavesWithIsARecordAndNoTick() {
        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, StillOpen.NOTHING, false, 0, false, true, true, false, 0)));
        assertTrue(refused.problems().get(0).key().endsWith("exit-safety-plan-given"));
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void anUrgentTaskOrAnOpenReferralKeepsItOpenWhateverTheReason(CloseReason reason) {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, StillOpen.NOTHING, true, 0, true, true, true, false, 0)));
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, StillOpen.NOTHING, false, 1, true, true, true, false, 0)));
    }

    /** Closing says nothing about help that goes on: somebody settles first what comes afterwards, whatever the reason. */
    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void helpOfOurOwnWithoutAPlanKeepsItOpenWhateverTheReason(CloseReason reason) {
        var refused = assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(reason, ALL, StillOpen.NOTHING, false, 0, true, true, true, true, 1)));
        assertTrue(refused.problems().get(0).key().endsWith("our-help-settled"));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(reason, ALL, StillOpen.NOTHING, false, 0, true, true, true, true, 0)));
    }

    @ParameterizedTest
    @EnumSource(value = CloseReason.class, names = {"DEATH", "OPENED_IN_ERROR"})
    void whereNobodyIsThereNobodyHasToBeTold(CloseReason reason) {
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(reason, Set.of(), StillOpen.NOTHING, false, 0, true, false, true, false, 0)));
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void whatComesAfterwardsIsDecidedUnlessThereIsNobodyLeftToDecideItFor(CloseReason reason) {
        boolean nobodyLeft = reason == CloseReason.DEATH || reason == CloseReason.OPENED_IN_ERROR;
        var undecided = new ClosingPolicy(reason, ALL, StillOpen.NOTHING, false, 0, true, false, true, false, 0);

        assertEquals(nobodyLeft, undecided.met(AFTERCARE_DECIDED), "whoever is lost may come back");
        assertTrue(new ClosingPolicy(reason, Set.of(), StillOpen.NOTHING, false, 0, true, true, true, false, 0).met(AFTERCARE_DECIDED), "a record and no tick");
    }

    @Test
    void nobodyIsCalledLostBeforeSomebodyLookedForLongEnough() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.LOST_CONTACT, ALL, StillOpen.NOTHING, false, 0, true, true, false, false, 0)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.GOALS_MET, ALL, StillOpen.NOTHING, false, 0, true, true, false, false, 0)));
    }

    @Test
    void nobodyHasTakenOverBeforeSomebodyHas() {
        assertThrows(Unacceptable.class, () -> close(new ClosingPolicy(CloseReason.TRANSFERRED, ALL, StillOpen.NOTHING, false, 0, true, true, true, false, 0)));
        assertEquals(CaseWorkflow.State.CLOSED, close(new ClosingPolicy(CloseReason.TRANSFERRED, ALL, StillOpen.NOTHING, false, 0, true, true, true, true, 0)));
    }

    private static Set<String> refused(CloseReason reason, Set<Ending> done, StillOpen still) {
        var policy = new ClosingPolicy(reason, done, still, false, 0, true, true, true, true, 0);
        return EnumSet.of(NEEDS_HAVE_A_WORD, GOALS_HAVE_A_WORD, QUESTIONS_ANSWERED, HIGH_RISK_SEEN).stream().filter(c -> !policy.met(c)).map(Enum::name).collect(Collectors.toSet());
    }

    /** What she needs, wants and asked gets a word each before we go; all reasons come at once, and nobody calls goals met while one is open. */
    @ParameterizedTest
    @EnumSource(CloseReason.class)
    @Holds({Recommendation.R_15, Recommendation.R_46})
    void whatIsStillOpenNeedsAWord(CloseReason reason) {
        var open = new StillOpen(2, 1, 1, true);
        boolean goesAlong = reason == CloseReason.TRANSFERRED;
        Set<String> answerAndLook = reason.nobodyThere() ? Set.of("HIGH_RISK_SEEN") : Set.of("HIGH_RISK_SEEN", "QUESTIONS_ANSWERED");
        Set<String> everything = reason.nobodyThere() || goesAlong ? answerAndLook : Set.of("NEEDS_HAVE_A_WORD", "GOALS_HAVE_A_WORD", "HIGH_RISK_SEEN", "QUESTIONS_ANSWERED");

        assertEquals(everything, refused(reason, Set.of(Ending.WAY_BACK_TOLD, Ending.FEEDBACK_OFFERED), open));
        assertEquals(reason == CloseReason.GOALS_MET ? everything : answerAndLook, refused(reason, ALL, open), "somebody else goes on with the rest");
        assertEquals(Set.of(), refused(reason, Set.of(), StillOpen.NOTHING));
    }

    @Test
    void conditionsOfOtherStepsAreNotItsToGrant() {
        assertFalse(new ClosingPolicy(CloseReason.GOALS_MET, ALL, StillOpen.NOTHING, false, 0, true, true, true, false, 0).met(CONSENT_TO_CASE_GRANTED));
    }
}
