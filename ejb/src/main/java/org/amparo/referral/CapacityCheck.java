package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.referral.draft.CapacityAnswer;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Unacceptable;

/** A partner is asked by telephone whether it has room, without a word about anybody; an answer is due in a day and counts for that partner only (W5 row 2). */
@ApplicationScoped
class CapacityCheck {

    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    void ask(Referral r, Permit permit) {
        Agreeing.recipient(r);
        steps.take(r, Action.ASK_CAPACITY, Set.of(Condition.NO_PERSONAL_DATA), Steps.With.NOTHING, permit);
        r.partnerSays(null);
        r.owesAnswerBy(clock.instant().plus(LoopPolicy.CAPACITY_WITHIN));
    }

    void answered(Referral r, CapacityAnswer answer) {
        if (r.state() != State.CAPACITY_CHECK) throw Unacceptable.because("answer", "referral.problem.capacityNotAsked");
        r.partnerSays(answer);
        r.owesAnswerBy(null);
    }

    /** Another service was chosen: what the first partner said is no answer of the second. */
    void forget(Referral r, Permit permit) {
        if (r.state() == State.CAPACITY_CHECK) steps.take(r, Action.RETURN_TO_DRAFT, Set.of(), Steps.With.NOTHING, permit);
        r.partnerSays(null);
        r.owesAnswerBy(null);
    }
}
