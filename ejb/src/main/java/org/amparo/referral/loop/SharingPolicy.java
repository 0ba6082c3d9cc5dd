package org.amparo.referral.loop;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.partner.Reach;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;

/** What a consent that ended or ran out means for what was already sent (design.md 9). */
@Holds({Recommendation.R_39, Recommendation.R_41})
public final class SharingPolicy {

    /** These ends take everything back; COMPLETED, DECLINED, FAILED and EXPIRED leave a report to be written from it for a while. */
    static final Set<State> NOTHING_SHARED = EnumSet.of(State.WITHDRAWN_BY_SURVIVOR, State.CANCELLED, State.ENTERED_IN_ERROR);

    private static final Set<Condition> STANDING = EnumSet.of(Condition.PARTNER_MAY_RECEIVE, Condition.PARTNER_MAY_GO_ON);

    private SharingPolicy() {}

    public static Sharing of(State state, boolean sharingEnded, LocalDate consentUntil, LocalDate today) {
        if (sharingEnded || NOTHING_SHARED.contains(state)) return Sharing.ENDED;
        boolean lapsed = consentUntil != null && today.isAfter(consentUntil);
        return lapsed && ReferralWorkflow.OPEN.contains(state) ? Sharing.PAUSED : Sharing.SHARED;
    }

    /** The same with what the organisation itself may read: what belongs to help that has begun stays in sight longest (ADR 15). */
    public static Sharing within(Reach reach, State state, Sharing agreed) {
        if (agreed == Sharing.ENDED || reach == Reach.ALL) return agreed;
        boolean served = ReferralWorkflow.SERVING.contains(state) || state == State.REPORTED_DONE;
        return reach == Reach.SERVING && served ? Sharing.PAUSED : Sharing.CLOSED;
    }

    /** What a partner of this reach brings to a step: the table asks for it, so that its page offers, and its door takes, the same. */
    public static Set<Condition> standing(Reach reach) {
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        if (reach.receives()) met.add(Condition.PARTNER_MAY_RECEIVE);
        if (reach.serves()) met.add(Condition.PARTNER_MAY_GO_ON);
        return met;
    }

    /** What a partner may try from here. What has only arrived is answered as if it had been confirmed, and mending an answer has a date of its own. */
    public static Set<Action> offered(State state, Sharing sharing, Reach reach) {
        if (!partnerMayAct(state, sharing)) return Set.of();
        Set<Action> steps = EnumSet.noneOf(Action.class);
        for (State from : state == State.SENT ? EnumSet.of(State.SENT, State.RECEIVED) : EnumSet.of(state))
            ReferralWorkflow.TABLE.actionsFrom(from, Set.of(Actor.PARTNER)).stream().filter(step -> open(from, step, reach)).forEach(steps::add);
        steps.remove(Action.CORRECT_ANSWER);
        return steps;
    }

    /** Whether what the table asks of the partner itself is there; what is said with the step is asked when it is taken. */
    public static boolean open(State from, Action step, Reach reach) {
        Set<Condition> standing = standing(reach);
        return ReferralWorkflow.TABLE.step(from, step).stream().flatMap(row -> row.guards().stream()).noneMatch(guard -> STANDING.contains(guard) && !standing.contains(guard));
    }

    /** Whether the step asks for anything of that; most do not, and then nobody looks it up. */
    public static boolean asksStanding(State from, Action step) {
        return !open(from, step, Reach.NOTHING);
    }

    /** After sharing ended a partner still ends what it had begun, if she chose to go on without it; everything else is over. */
    public static boolean partnerMayAct(State state, Sharing sharing) {
        return sharing != Sharing.ENDED || state == State.ACCEPTED || state == State.IN_SERVICE;
    }
}
