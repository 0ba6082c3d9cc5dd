package org.amparo.survivor.intake;

import static org.amparo.recommendation.Recommendation.R_10;
import static org.amparo.recommendation.Recommendation.R_22;
import static org.amparo.recommendation.Recommendation.R_39;
import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.recommendation.Recommendation.R_133;
import static org.amparo.survivor.intake.IntakeWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.amparo.survivor.intake.IntakeWorkflow.Action;
import org.amparo.survivor.intake.IntakeWorkflow.Condition;
import org.amparo.survivor.intake.IntakeWorkflow.State;
import org.junit.jupiter.api.Test;

class IntakeWorkflowTest {

    @Test
    @Holds(R_10)
    void nothingIsExplainedOrOpenedBeforeSafetyWasAsked() {
        assertEquals(Set.of(Action.CHECK_SAFETY), TABLE.actionsFrom(State.DRAFT, Set.of(Actor.FIRST_CONTACT, Actor.CASEWORKER)));
    }

    @Test
    @Holds(R_22)
    void firstContactTakesTheIntakeButNeverOpensACase() {
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.OPEN_CASE).noneMatch(s -> s.who().contains(Actor.FIRST_CONTACT)));
    }

    @Test
    @Holds({R_39, R_133})
    void aCaseNeedsConsentOrImminentDangerAndAlwaysALeadAndADeputy() {
        for (var opening : TABLE.steps().stream().filter(s -> s.to() == State.OPEN_CASE).toList()) {
            assertTrue(opening.guards().contains(Condition.LEAD_AND_DEPUTY_NAMED));
            assertTrue(opening.guards().contains(Condition.CONSENT_TO_CASE_GRANTED)
                    || opening.guards().containsAll(List.of(Condition.IMMINENT_DANGER_AND_UNABLE_TO_CONSENT, Condition.SUPERVISOR_INFORMED)));
        }
    }

    @Test
    @Holds(R_41)
    void decliningNeedsNoReason() {
        assertEquals(List.of(), TABLE.step(State.CONSENT_PENDING, Action.DECLINE).orElseThrow().guards());
    }

    @Test
    @Holds(R_39)
    void whatStaysWithoutConsentDisappearsFromEveryStateBeforeACase() {
        for (var state : IntakeWorkflow.BEFORE_A_CASE)
            assertEquals(Set.of(Actor.SYSTEM), TABLE.step(state, Action.PURGE).orElseThrow().who());
    }
}
