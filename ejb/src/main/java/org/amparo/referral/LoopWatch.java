package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.staff.People;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;
import org.amparo.work.TaskKind;

/** Minds the dates of open loops: reminds at the deadline, tells the supervisor at half as much again, lets nothing be forgotten. */
@ApplicationScoped
class LoopWatch implements Job {

    @Inject
    private WaitingLoops waiting;
    @Inject
    private Referrals referrals;
    @Inject
    private Steps steps;
    @Inject
    private Loop loop;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private People people;
    @Inject
    private GivenBack givenBack;
    @Inject
    private Access access;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "referral-dates";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit system) {
        Instant now = clock.instant();
        oneByOne.each(waiting.forgotten(now.minus(LoopPolicy.EXPIRES_AFTER)), w -> expire(w.id()));
        oneByOne.each(waiting.late(now), w -> remind(w, now));
        givenBack.remind();
        oneByOne.each(waiting.unseen(now.minus(LoopPolicy.NOBODY_LOOKED)), w -> nobodyLooked(w.id(), now));
    }

    private void remind(Waiting late, Instant now) {
        Permit permit = access.require(Action.RUN_TIMER, late.id());
        Referral r = held(late.id(), permit);
        int level = late.lateness(now);
        waiting.reminded(late.id(), level, permit);
        // found only when it is very late, it is both: nobody is told over the head of whoever can act
        if (late.reminded() == 0) firstReminder(r, permit);
        if (level == 2) follows.supervisors(r).forEach(s -> notices.tell(s, NoticeKind.REFERRAL_OVERDUE, r.id()));
        if (r.state() == State.WAITLISTED) lookAgain(r, LoopPolicy.WAITLIST_REVIEW, now, permit);
        if (r.state() == State.ON_HOLD) lookAgain(r, LoopPolicy.HOLD_CHECK_IN, now, permit);
    }

    private void firstReminder(Referral r, Permit permit) {
        follows.reachable(r, permit).forEach(who -> notices.tell(who, NoticeKind.REFERRAL_OVERDUE, r.id()));
        if (EnumSet.of(State.SENT, State.RECEIVED, State.WAITLISTED, State.ACCEPTED).contains(r.state())) loop.tellPartner(r, NoticeKind.REFERRAL_OVERDUE);
        TaskKind owed = switch (r.state()) {
            case SENT -> TaskKind.REFERRAL_NOT_RECEIVED;
            case RECEIVED -> TaskKind.REFERRAL_UNANSWERED;
            case ACCEPTED, WAITLISTED -> TaskKind.CALL_PARTNER;
            default -> null;
        };
        if (owed != null) follows.open(r, owed, null, permit);
    }

    /** A month on a waiting list is the supervisor's matter too. */
    private void lookAgain(Referral r, Duration in, Instant now, Permit permit) {
        if (r.state() == State.WAITLISTED && !now.isBefore(r.stateSince().plus(LoopPolicy.WAITLIST_TOO_LONG)))
            follows.supervisors(r).forEach(s -> notices.tell(s, NoticeKind.REFERRAL_OVERDUE, r.id()));
        waiting.lookAgainAt(r.id(), now.plus(in), permit);
    }

    private void expire(ReferralId id) {
        Permit permit = access.require(Action.RUN_TIMER, id);
        Referral r = held(id, permit);
        Taken taken = steps.takeBySystem(r, ReferralWorkflow.Action.EXPIRE, EnumSet.of(ReferralWorkflow.Condition.WAITED_LONG_ENOUGH), permit);
        r.closes(Ending.because(null, NextStep.CALL_THEM, clock.instant()));
        loop.takeBack(r, permit);
        follows.after(r, taken, permit);
    }

    /** The partner's own administrators stand in for a team that does not look; the sender hears of it too. */
    private void nobodyLooked(ReferralId id, Instant now) {
        Permit permit = access.require(Action.RUN_TIMER, id);
        Referral r = held(id, permit);
        people.inOrganisation(r.recipient().orElseThrow(), Role.PARTNER_ADMIN).forEach(p -> notices.tell(p.id(), NoticeKind.NOBODY_LOOKED, r.id()));
        follows.reachable(r, permit).forEach(who -> notices.tell(who, NoticeKind.NOBODY_LOOKED, r.id()));
        waiting.substituteTold(id, now, permit);
    }

    private Referral held(ReferralId id, Permit permit) {
        return referrals.hold(id, permit).orElseThrow(() -> access.refuse(Action.RUN_TIMER, id));
    }
}
