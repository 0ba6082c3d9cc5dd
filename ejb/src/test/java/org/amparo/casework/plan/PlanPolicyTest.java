package org.amparo.casework.plan;

import static org.amparo.casework.plan.PlanWorkflow.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.plan.PlanActionWorkflow.State;
import org.amparo.casework.plan.PlanPolicy.Stand;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPolicyTest {

    private static final Stand AGREED = new Stand(State.TODO, Agreement.YES);

    private static PlanPolicy with(PlanStep step, Stand... actions) {
        return new PlanPolicy(step, List.of(actions), false, false, false, false);
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    @Holds(Recommendation.R_11)
    void everyOpenActionNeedsHerYesInOneFormOrAnother(Agreement said) {
        boolean yes = said == Agreement.YES || said == Agreement.CHANGED;

        assertEquals(yes, with(agree(), AGREED, new Stand(State.TODO, said)).met(AGREES_TO_EVERY_ACTION));
        assertEquals(yes, with(agree(), new Stand(State.DOING, said)).met(AGREES_TO_EVERY_ACTION));
        assertTrue(with(agree(), AGREED, new Stand(State.DROPPED_BY_SURVIVOR, said)).met(AGREES_TO_EVERY_ACTION), "what she dropped is not asked about");
    }

    @Test
    @Holds(Recommendation.R_11)
    void noWishNowIsAnAnswerAndAnEmptyPlanIsNone() {
        assertFalse(with(agree()).met(AN_ACTION_OR_NO_WISH_NOW));
        assertFalse(with(agree(), new Stand(State.DROPPED_BY_SURVIVOR, Agreement.NO)).met(AN_ACTION_OR_NO_WISH_NOW));
        assertTrue(with(agree(), AGREED).met(AN_ACTION_OR_NO_WISH_NOW));
        assertTrue(new PlanPolicy(agree(), List.of(), true, false, false, false).met(AN_ACTION_OR_NO_WISH_NOW));
    }

    @Test
    @Holds(Recommendation.R_06)
    void noReviewIsSavedWithoutSayingHowLikelyItIsThatSheIsExploitedAgain() {
        assertFalse(with(new PlanStep.GoOn(null)).met(EXPLOITED_AGAIN_CONSIDERED));
        for (ExploitedAgain said : ExploitedAgain.values()) assertTrue(with(new PlanStep.GoOn(said)).met(EXPLOITED_AGAIN_CONSIDERED));
    }

    @Test
    void theSystemReviewsOnItsDayAndAWorkerWheneverSomethingChanged() {
        assertFalse(with(new PlanStep.Review(false)).met(REVIEW_DUE_OR_ASKED_FOR));
        assertTrue(new PlanPolicy(new PlanStep.Review(false), List.of(), false, true, false, false).met(REVIEW_DUE_OR_ASKED_FOR));
        assertTrue(with(new PlanStep.Review(true)).met(REVIEW_DUE_OR_ASKED_FOR));
    }

    @Test
    void aPlanIsOverByHerWordOrAfterEverySafeWayWasTried() {
        assertTrue(with(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED)).met(CONFIRMS_OR_UNREACHABLE));
        assertFalse(with(new PlanStep.Complete(CompletedBy.UNREACHABLE)).met(CONFIRMS_OR_UNREACHABLE));
        assertTrue(new PlanPolicy(new PlanStep.Complete(CompletedBy.UNREACHABLE), List.of(), false, false, false, true).met(CONFIRMS_OR_UNREACHABLE));
        assertFalse(with(new PlanStep.Complete(null)).met(CONFIRMS_OR_UNREACHABLE));
    }

    @Test
    @Holds(Recommendation.R_15)
    void aPlanIsNotOverBeforeAftercareIsDecidedAndEveryActionHasAnOutcome() {
        assertFalse(with(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED)).met(AFTERCARE_SET));
        assertFalse(with(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED), AGREED).met(EVERY_ACTION_HAS_AN_OUTCOME));
        for (State outcome : Set.of(State.DONE, State.DROPPED_BY_SURVIVOR, State.NOT_AVAILABLE))
            assertTrue(with(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED), new Stand(outcome, Agreement.YES)).met(EVERY_ACTION_HAS_AN_OUTCOME));
    }

    @Test
    @Holds(Recommendation.R_08)
    void sheAloneStopsForAWhileAndComesBackAndNoConditionIsAsked() {
        for (var action : List.of(PlanWorkflow.Action.PAUSE, PlanWorkflow.Action.RESUME)) {
            var steps = PlanWorkflow.TABLE.steps().stream().filter(s -> s.action() == action).toList();
            assertTrue(steps.stream().allMatch(s -> s.who().equals(Set.of(Actor.SURVIVOR)) && s.guards().isEmpty()));
        }
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_04})
    void noStateStepOrConditionSpeaksOfTestimonyCooperationOrStatus() {
        var words = Stream.of(PlanWorkflow.State.values(), PlanWorkflow.Action.values(), PlanWorkflow.Condition.values(), State.values(),
                PlanActionWorkflow.Action.values(), PlanActionWorkflow.Condition.values(), Decision.values()).flatMap(Stream::of).map(Enum::name);

        assertFalse(words.anyMatch(w -> w.matches(".*(TESTI|COOPERAT|STATEMENT|JUSTICE|POLICE|COURT|RESIDENCE|STATUS|IDENTIF).*")));
    }

    private static PlanStep agree() {
        return new PlanStep.Agree("eng", null);
    }
}
