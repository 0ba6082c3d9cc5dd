package org.amparo.justice.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.amparo.justice.disclosure.RequestWorkflow.Action;
import org.amparo.justice.disclosure.RequestWorkflow.Condition;
import org.amparo.justice.disclosure.RequestWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What leaves for a court or an authority, and what does not. */
@Holds({Recommendation.R_69, Recommendation.R_84})
class RequestPolicyTest {

    private static RequestSaid said(boolean knows, String notTold, Basis basis, String order) {
        return new RequestSaid(knows, null, notTold, "ground", "less", basis, order, null, Set.of());
    }

    private static State take(State from, Action action, RequestPolicy policy) {
        return RequestWorkflow.TABLE.take(from, action, Set.of(Actor.LEGAL_ADVISER), guard -> policy.met((Condition) guard));
    }

    @Test
    void nothingIsNarrowedOrGivenBeforeSheKnows() {
        RequestPolicy unknowing = new RequestPolicy(said(false, "He reads her letters", Basis.COURT_ORDER, "3/26"), true, false);

        assertThrows(Unacceptable.class, () -> take(State.LEGAL_REVIEW, Action.NARROW, unknowing));
        assertThrows(Unacceptable.class, () -> take(State.OBJECTED, Action.COMPLY, unknowing));
        assertEquals(State.REFUSED_NO_BASIS, take(State.LEGAL_REVIEW, Action.REFUSE, unknowing), "a no can be said where telling her is dangerous");
        assertThrows(Unacceptable.class, () -> take(State.LEGAL_REVIEW, Action.REFUSE, new RequestPolicy(said(false, null, null, null), false, false)));
    }

    @Test
    void itLeavesOnHerLiveConsentOrOnAnOrderThatIsNamed() {
        assertTrue(new RequestPolicy(said(true, null, Basis.HER_CONSENT, null), true, false).met(Condition.SHE_AGREED_OR_ORDERED));
        assertFalse(new RequestPolicy(said(true, null, Basis.HER_CONSENT, null), false, false).met(Condition.SHE_AGREED_OR_ORDERED), "taken back, or never given");
        assertTrue(new RequestPolicy(said(true, null, Basis.COURT_ORDER, "3/26"), false, false).met(Condition.BASIS_SAID));
        assertFalse(new RequestPolicy(said(true, null, Basis.COURT_ORDER, null), false, false).met(Condition.BASIS_SAID));
        assertFalse(new RequestPolicy(said(true, null, null, null), true, false).met(Condition.BASIS_SAID));
    }

    @Test
    void oneThingSaidInConfidenceStopsAllOfIt() {
        assertFalse(new RequestPolicy(said(true, null, Basis.COURT_ORDER, "3/26"), true, true).met(Condition.NOTHING_SAID_IN_CONFIDENCE));
    }
}
