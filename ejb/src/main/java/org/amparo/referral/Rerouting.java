package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.partner.Directory;
import org.amparo.partner.PartnerBack;
import org.amparo.partner.PartnerSuspended;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.work.AtOnce;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;
import org.amparo.work.TaskKind;

/**
 * A partner was suspended or ended, and perhaps taken back: each open referral with it becomes a task for its owner, to find another way within three days
 * (W6, R-43, R-56). Whoever suspends may know none of these survivors, so it is the system's work; the minute makes sure of it.
 */
@ApplicationScoped
class Rerouting implements Job {

    @Inject
    private WaitingLoops waiting;
    @Inject
    private Referrals referrals;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private Directory directory;
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
        return "referral-rerouting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerSuspended said) {
        atOnce.does(this);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerBack said) {
        atOnce.does(this);
    }

    @Override
    public void run(Permit system) {
        Map<OrganisationId, Instant> stopped = directory.stopped();
        if (!stopped.isEmpty()) oneByOne.each(waiting.withStopped(stopped), this::findAnotherWay);
        oneByOne.each(waiting.askedButNotStopped(stopped.keySet()), this::lookWhetherItStays);
    }

    /** It receives again: whoever still looks for another way reads that, and decides; whoever has found one already is only told. */
    private void lookWhetherItStays(ReferralId id) {
        Permit permit = access.require(Action.RUN_TIMER, id);
        Referral r = referrals.hold(id, permit).orElseThrow(() -> access.refuse(Action.RUN_TIMER, id));
        waiting.rerouteAsked(id, null, permit);
        if (r.sharingEnded() || !Referrals.withPartner(r.state())) return;
        if (follows.waits(r, TaskKind.FIND_ANOTHER_SERVICE, permit)) {
            follows.cancel(r, TaskKind.FIND_ANOTHER_SERVICE, permit);
            follows.open(r, TaskKind.PARTNER_IS_BACK, clock.instant().plus(LoopPolicy.REROUTE_WITHIN), permit);
        }
        follows.reachable(r, permit).forEach(who -> notices.tell(who, NoticeKind.PARTNER_BACK, r.id()));
    }

    private void findAnotherWay(ReferralId id) {
        Permit permit = access.require(Action.RUN_TIMER, id);
        Referral r = referrals.hold(id, permit).orElseThrow(() -> access.refuse(Action.RUN_TIMER, id));
        follows.cancel(r, TaskKind.PARTNER_IS_BACK, permit);
        if (!follows.searched(r, permit)) follows.open(r, TaskKind.FIND_ANOTHER_SERVICE, clock.instant().plus(LoopPolicy.REROUTE_WITHIN), permit);
        follows.reachable(r, permit).forEach(who -> notices.tell(who, NoticeKind.PARTNER_SUSPENDED, r.id()));
        waiting.rerouteAsked(id, clock.instant(), permit);
    }
}
