package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.ReferralId;
import org.amparo.work.AtOnce;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/**
 * Does for the sender what a partner's step brings about: tasks, timeline, notices, counts. The step itself waits in its own row until
 * that is done, so that nothing is lost when a server stops in between; a commit wakes this at once, the minute makes sure.
 */
@ApplicationScoped
class FollowUps implements Job {

    @Inject
    private ReferralEvents events;
    @Inject
    private Referrals referrals;
    @Inject
    private Loop loop;
    @Inject
    private WhatFollows follows;
    @Inject
    private GivenBack givenBack;
    @Inject
    private Access access;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;
    @Inject
    private AtOnce atOnce;

    @Override
    public String name() {
        return "referral-follow-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerActed acted) {
        atOnce.does(this);
    }

    @Override
    public void run(Permit system) {
        oneByOne.each(events.waiting(), id -> events.claim(id).ifPresent(this::follow));
        givenBack.hearOfIt();
    }

    private void follow(ReferralEvent event) {
        ReferralId id = new ReferralId(event.referral());
        Permit permit = access.require(Action.RUN_TIMER, id);
        Referral r = referrals.hold(id, permit).orElseThrow(() -> access.refuse(Action.RUN_TIMER, id));
        Taken taken = new Taken(event.from(), event.action(), event.to(), event.actedAs(), event.reason(), event.correction());
        if (taken.to() == State.ENTERED_IN_ERROR) loop.takeBack(r, permit);
        follows.after(r, taken, permit);
        events.followed(event, clock.instant());
    }
}
