package org.amparo.referral;

import static org.amparo.referral.loop.ReferralWorkflow.Condition.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.Resting;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.Taken;
import org.amparo.referral.release.Frozen;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.LiveConsent;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.Deadlines;

/** The moment something leaves: everything is asked once more, then frozen as it was shown. */
@ApplicationScoped
class Sending {

    @Inject
    private Resting resting;
    @Inject
    private Steps steps;
    @Inject
    private Agreeing agreeing;
    @Inject
    private ServiceChoice choice;
    @Inject
    private Assembly assembly;
    @Inject
    private PackageText text;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Vault vault;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void send(Referral r, Permit permit) {
        // the wish may be younger than the draft
        if (resting.rests(Pathway.REFERRALS, permit)) throw Unacceptable.because("go", "referral.problem.restsBeforeSending");
        OrganisationId recipient = Agreeing.recipient(r);
        // everything is asked before anything changes: who she is first, because her key comes with it
        Set<Condition> met = choice.recipientConditions(r, permit);
        Optional<LiveConsent> consent = agreeing.consent(r, permit);
        List<Frozen> parts = parts(r, consent, permit);
        Instant due = calendars.dueAt(recipient, r.urgency(), Deadlines.Kind.ACKNOWLEDGE);
        if (consent.isPresent()) met.add(CONSENT_LIVE);
        if (r.shown().filter(shown -> shown.hash().equals(Frozen.hash(parts))).isPresent()) met.add(PACKAGE_AS_SHOWN);
        if (!r.needsSecondLook() || r.secondLook().filter(SecondLook::isGiven).isPresent()) met.add(SECOND_LOOK_GIVEN);
        consent.ifPresent(c -> r.standsOn(Agreement.on(c.id(), c.validUntil())));
        r.sent(clock.instant());
        Taken taken = steps.take(r, Action.SEND, met, Steps.With.NOTHING, permit);
        r.owesAnswerBy(due);
        careTeam.address(r.id(), recipient, permit);
        vault.makePackageKey(r.id(), recipient, permit);
        text.freezeAll(r.address(), parts, r.planned().early() != null, permit);
        if (!r.channel().withoutSystem()) notices.tell(recipient, NoticeKind.REFERRAL_ARRIVED, r.id());
        follows.after(r, taken, permit);
    }

    /** With the salt it was shown with, so that the hash can be the same. */
    private List<Frozen> parts(Referral r, Optional<LiveConsent> consent, Permit permit) {
        if (r.shown().isEmpty()) return List.of();
        String salt = vault.open(r.shown().get().salt(), Referral.SHOWN_SALT.at(r.id(), r.survivor()), permit);
        return assembly.parts(r, agreeing.plan(r, consent), salt, permit);
    }
}
