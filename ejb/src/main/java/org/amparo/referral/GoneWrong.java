package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.release.MessageKind;
import org.amparo.referral.release.PackageLife;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.Actor;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;

/** What it does to a referral itself that it reached whom it should not have reached; the incident has a record of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GoneWrong {

    /** From the report to the authority, and to her. */
    public static final Duration CLOCK = Duration.ofHours(72);

    @Inject
    private Referrals referrals;
    @Inject
    private Steps steps;
    @Inject
    private PackageLife packages;
    @Inject
    private PackageText text;
    @Inject
    private WhatFollows follows;
    @Inject
    private Access access;
    @Inject
    private Event<PartnerActed> acted;
    @Inject
    private Clock clock;

    /** Locked, if it is still as the page showed it. */
    public Optional<ReferralFacts> held(ReferralId id, long shown, Permit permit) {
        return steps.held(id, shown, permit).map(ReferralFacts::of);
    }

    /** In which of her roles somebody works on it. */
    public Set<Actor> actors() {
        return steps.actors();
    }

    /** What has to happen on the care team's side of the row wall waits for the system, as after a partner's step. */
    public void enteredInError(ReferralId id, Enum<?> why, Permit permit) {
        Referral r = found(referrals.find(id, permit), id, permit);
        steps.take(r, ReferralWorkflow.Action.ENTER_IN_ERROR, EnumSet.of(ReferralWorkflow.Condition.BREACH_PROCEDURE_STARTED), Steps.With.reason(why), permit);
        r.sharingEnded(clock.instant());
        r.owesAnswerBy(null);
        r.closes(Ending.because(why, null, clock.instant()));
        acted.fire(new PartnerActed(r.id()));
    }

    /** By the partner's word: it keeps its state, nothing more can be read there, and nothing is awaited from there. */
    public void notTheirs(ReferralId id, String note, Permit permit) {
        Referral r = found(referrals.find(id, permit), id, permit);
        text.say(r.address(), MessageKind.MISDIRECTED, note, permit);
        r.sharingEnded(clock.instant());
        r.owesAnswerBy(null);
        packages.takeBackOwn(r.id(), permit);
    }

    /** What follows on the care team's side. @return who has to hear of it */
    public List<StaffId> follow(ReferralId id, Permit permit) {
        Referral r = found(referrals.hold(id, permit), id, permit);
        follows.afterBreach(r, permit);
        return Stream.concat(follows.reachable(r, permit).stream(), follows.supervisors(r).stream()).distinct().toList();
    }

    private Referral found(Optional<Referral> referral, ReferralId id, Permit permit) {
        return referral.orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
