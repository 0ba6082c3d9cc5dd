package org.amparo.partner;

import static org.amparo.partner.OrganisationWorkflow.TABLE;
import static org.amparo.recommendation.Recommendation.R_56;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;

class OrganisationWorkflowTest {

    @Test
    @Holds(R_56)
    void noOrganisationBecomesActiveOrComesBackWithoutAnAgreementAndASecondPerson() {
        for (var step : TABLE.steps().stream().filter(s -> s.to() == State.ACTIVE).toList())
            assertTrue(step.guards().containsAll(List.of(Condition.AGREEMENT_SIGNED_AND_IN_DATE, Condition.DATA_PROTECTION_CHECKED, Condition.DECIDED_BY_SOMEONE_ELSE)));
    }

    @Test
    @Holds(R_56)
    void whatWasSuspendedComesBackWithAReasonAndNotByWhoeverSuspendedIt() {
        assertTrue(TABLE.step(State.SUSPENDED, Action.ACTIVATE).orElseThrow().guards().containsAll(List.of(Condition.SUSPENDED_BY_SOMEONE_ELSE, Condition.REASON_SAID)));
    }

    @Test
    void anExpiredAgreementSuspendsWithoutWaitingForAPerson() {
        assertTrue(TABLE.step(State.ACTIVE, Action.SUSPEND).orElseThrow().who().contains(Actor.SYSTEM));
    }

    @Test
    void whoeverEndsItHasSeenWhatIsStillOpen() {
        assertEquals(List.of(Condition.OPEN_REFERRALS_LISTED), TABLE.step(State.ACTIVE, Action.END).orElseThrow().guards());
    }
}
