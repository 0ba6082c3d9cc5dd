package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.ExclusionRecorded;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.Taken;
import org.amparo.referral.release.PackageLife;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.ConsentGranted;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentRanOut;
import org.amparo.survivor.consent.ConsentSuspended;
import org.amparo.survivor.consent.ConsentWithdrawn;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.consent.LiveConsent;
import org.amparo.work.TaskKind;

/** What a word of hers about sharing does to what is under way, in the same transaction (W1.5, design.md 9). */
@ApplicationScoped
class Withdrawals {

    private static final Set<ConsentPurpose> OURS = EnumSet.of(ConsentPurpose.REFERRAL, ConsentPurpose.CROSS_BORDER_TRANSFER);

    @Inject
    private Access access;
    @Inject
    private Referrals referrals;
    @Inject
    private PackageLife packages;
    @Inject
    private Steps steps;
    @Inject
    private Loop loop;
    @Inject
    private WhatFollows follows;
    @Inject
    private Consents consents;
    @Inject
    private Clock clock;

    void withdrawn(@Observes ConsentWithdrawn said) {
        if (OURS.contains(said.purpose())) {
            referrals.openTo(said.recipient(), said.permit()).forEach(r -> letGo(r, said.permit()));
            closeWhatIsOver(said.recipient(), said.permit());
        }
        if (said.purpose() == ConsentPurpose.CASE_MANAGEMENT) {
            referrals.openOf(said.permit()).forEach(r -> letGo(r, said.permit()));
            closeWhatIsOver(null, said.permit());
        }
    }

    /** Nobody she fears learns anything from now on, and nobody is told why. */
    void excluded(@Observes ExclusionRecorded said) {
        if (said.organisation() == null) return;
        Permit permit = access.require(org.amparo.access.Action.STOP_SHARING, said.survivor());
        referrals.openTo(said.organisation(), permit).forEach(r -> letGo(r, permit));
        closeWhatIsOver(said.organisation(), permit);
    }

    /** What was left to write a report from is hers to take back as well. */
    private void closeWhatIsOver(OrganisationId recipient, Permit permit) {
        referrals.stillReadable(recipient, clock.instant(), permit).forEach(r -> gone(r, permit));
    }

    private void gone(Referral r, Permit permit) {
        if (r.sharingEnded()) return;
        loop.takeBack(r, permit);
        if (r.sentAt() != null) follows.askBack(r, clock.instant().plus(LoopPolicy.CONFIRM_RETURN), permit);
    }

    /** Before a yes it ends; after one the data go and she is asked about the service. What is reported done waits for her word as before. */
    private void letGo(Referral r, Permit permit) {
        if (ReferralWorkflow.TABLE.step(r.state(), Action.WITHDRAW_CONSENT).isEmpty()) {
            gone(r, permit);
            return;
        }
        Taken taken = steps.takeOnHerWord(r, Action.WITHDRAW_CONSENT, Set.of(), permit);
        loop.takeBack(r, permit);
        if (ReferralWorkflow.TABLE.endsAt(taken.to())) r.closes(Ending.because(null, null, clock.instant()));
        else {
            r.closes(Ending.pausedBecause(HoldReason.SHARING_WITHDRAWN));
            r.owesAnswerBy(clock.instant().plus(LoopPolicy.HOLD_CHECK_IN));
        }
        follows.after(r, taken, permit);
    }

    /** A date, not a decision: nothing new leaves, what is out stays readable, and somebody asks her. */
    void ranOut(@Observes ConsentRanOut date) {
        if (!OURS.contains(date.purpose())) return;
        referrals.openTo(date.recipient(), date.permit()).stream().filter(r -> r.sentAt() != null)
                .forEach(r -> follows.open(r, TaskKind.RENEW_CONSENT, clock.instant().plus(LoopPolicy.CONFIRM_RETURN), date.permit()));
    }

    /** Who agreed for her may not: nothing more leaves, nothing is shown, and the help itself goes on as it was (W11). */
    void suspended(@Observes ConsentSuspended said) {
        if (!OURS.contains(said.purpose())) return;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        standingOn(said.consent(), referrals.openTo(said.recipient(), said.permit())).filter(r -> !r.sharingEnded()).forEach(r -> suspend(r, now, said.permit()));
        standingOn(said.consent(), referrals.stillReadable(said.recipient(), now, said.permit())).forEach(r -> gone(r, said.permit()));
    }

    private static Stream<Referral> standingOn(ConsentId consent, List<Referral> some) {
        return some.stream().filter(r -> r.consent().filter(consent::equals).isPresent());
    }

    private void suspend(Referral r, Instant now, Permit permit) {
        r.agreement().ifPresent(a -> r.standsOn(a.suspended(LocalDate.now(clock), now)));
        if (r.sentAt() == null) return;
        packages.takeBack(r.id(), now, permit);
        loop.tellPartner(r, NoticeKind.REFERRAL_TAKEN_BACK);
    }

    /** She agreed again: open referrals stand on the new answer, and what it no longer covers comes back, also from what is over. */
    void granted(@Observes ConsentGranted said) {
        if (!OURS.contains(said.purpose())) return;
        List<Referral> open = referrals.openTo(said.recipient(), said.permit()).stream().filter(r -> r.sentAt() != null && !r.sharingEnded()).toList();
        List<Referral> over = referrals.stillReadable(said.recipient(), clock.instant(), said.permit());
        if (open.isEmpty() && over.isEmpty()) return;
        LiveConsent consent = consents.live(said.permit(), said.recipient(), said.purpose()).orElse(null);
        if (consent == null) return;
        open.forEach(r -> standsOnNow(r, consent, said.permit()));
        over.forEach(r -> packages.keepOnly(r.id(), consent.items(), said.permit()));
    }

    private void standsOnNow(Referral r, LiveConsent consent, Permit permit) {
        r.agreement().flatMap(Agreement::hidden).ifPresent(since -> packages.giveBack(r.id(), since, permit));
        r.standsOn(Agreement.on(consent.id(), consent.validUntil()));
        follows.done(r, TaskKind.RENEW_CONSENT, permit);
        packages.keepOnly(r.id(), consent.items(), permit);
        packages.settleIdentity(r.id(), permit);
    }
}
