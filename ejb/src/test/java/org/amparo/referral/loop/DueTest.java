package org.amparo.referral.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word beside a date says who owes what: nobody waits for an answer where none can come. */
class DueTest {

    @Test
    void afterAYesTheFirstContactIsOwedAndAPauseIsLookedAtAgain() {
        assertEquals(Due.FIRST_CONTACT, Due.in(State.ACCEPTED));
        assertEquals(Due.LOOK_AGAIN, Due.in(State.ON_HOLD));
        assertEquals(Due.HER_WORD, Due.in(State.REPORTED_DONE));
        assertEquals(Due.OUR_ANSWER, Due.in(State.NEEDS_INFO));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void anAnswerIsAwaitedOnlyWhereThePartnerCanStillGiveOne(State state) {
        boolean decides = ReferralWorkflow.TABLE.actionsFrom(state, Set.of(Actor.PARTNER)).contains(ReferralWorkflow.Action.DECLINE);
        if (!decides) assertNotEquals(Due.ANSWER, Due.in(state));
        if (state == State.RECEIVED) assertEquals(Due.ANSWER, Due.in(state));
    }
}
