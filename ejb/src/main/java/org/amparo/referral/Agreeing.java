package org.amparo.referral;

import static org.amparo.referral.loop.ReferralWorkflow.Condition.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.partner.Directory;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.release.Frozen;
import org.amparo.referral.release.PackagePlan;
import org.amparo.referral.release.SharedItem;
import org.amparo.referral.release.SharedPart;
import org.amparo.shared.Codes;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.LiveConsent;
import org.amparo.vault.Vault;

/** Shows exactly what would leave, and compares it with what she agreed to (INV-2, INV-3). */
@ApplicationScoped
class Agreeing {

    @Inject
    private Assembly assembly;
    @Inject
    private ServiceChoice choice;
    @Inject
    private Directory directory;
    @Inject
    private Consents consents;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles cases;
    @Inject
    private Steps steps;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    SharePreview preview(Referral r, Permit permit) {
        OrganisationId recipient = recipient(r);
        ConsentPurpose purpose = purpose(r);
        Set<DataItem> planned = Codes.read(DataItem.class, r.planned().items());
        PackagePlan everything = PackagePlan.of(planned, planned, r.domains());
        Optional<LiveConsent> live = consents.live(permit, recipient, purpose);
        Optional<LiveConsent> consent = live.filter(c -> said(c, r));
        List<Frozen> parts = assembly.parts(r, everything, "preview", permit);
        Set<DataItem> unknown = EnumSet.noneOf(DataItem.class);
        unknown.addAll(everything.leaves());
        parts.forEach(part -> part.items().keySet().forEach(item -> unknown.remove(DataItem.valueOf(item))));
        Set<DataItem> covered = everything.leaves();
        covered.removeIf(item -> permit.opens(item.compartment()));
        unknown.removeAll(covered);
        return new SharePreview(recipient, purpose, r.urgency(), parts.stream().map(Agreeing::shown).toList(), unknown, covered,
                live.map(LiveConsent::items).orElse(Set.of()), plan(r, consent).toBeAgreed(),
                consent.map(LiveConsent::validUntil).orElse(null), r.version());
    }

    /** Of what could be shared, what nobody has written down: ticked, it would not be there. What is typed on the page itself is not among it. */
    Set<DataItem> unrecorded(Referral r, Permit permit) {
        Set<DataItem> unrecorded = EnumSet.copyOf(PackagePlan.atMost(r.domains()));
        unrecorded.removeIf(item -> !permit.opens(item.compartment()));
        unrecorded.removeAll(assembly.values(r, unrecorded, permit).keySet());
        unrecorded.removeAll(EnumSet.of(DataItem.HEALTH_NEEDS, DataItem.SAFETY_NOTE));
        return unrecorded;
    }

    private static SharedPart shown(Frozen part) {
        return new SharedPart(part.stage(), null, null, part.items().entrySet().stream().map(e -> new SharedItem(e.getKey(), e.getValue())).toList(), null);
    }

    PackagePlan plan(Referral r, Optional<LiveConsent> consent) {
        return PackagePlan.of(Codes.read(DataItem.class, r.planned().items()), consent.map(LiveConsent::items).orElse(Set.of()), r.domains());
    }

    Optional<LiveConsent> consent(Referral r, Permit permit) {
        return consents.live(permit, recipient(r), purpose(r)).filter(c -> said(c, r));
    }

    /** What a partner asked to pass on stands on nothing that was said before it asked: she is asked anew (W5.1). */
    private static boolean said(LiveConsent consent, Referral r) {
        return r.parent().isEmpty() || consent.id().youngerThan(r.id());
    }

    /** Data that cross a border need a consent that says so. */
    ConsentPurpose purpose(Referral r) {
        return directory.abroad(recipient(r), r.custodian()) ? ConsentPurpose.CROSS_BORDER_TRANSFER : ConsentPurpose.REFERRAL;
    }

    /** Empty when the referral has become ready; else what she has not agreed to, and it is a draft again. */
    Set<DataItem> shown(Referral r, ShownHow how, Permit permit) {
        steps.take(r, Action.CHECK_CONSENT, choice.recipientConditions(r, permit), Steps.With.NOTHING, permit);
        r.owesAnswerBy(null);
        r.learnt(survivors.face(permit).childRules(), cases.of(permit).risk().needsSecondPerson());
        Optional<LiveConsent> consent = consent(r, permit);
        PackagePlan plan = plan(r, consent);
        if (consent.isEmpty() || !plan.withinConsent()) {
            steps.takeBySystem(r, Action.RETURN_TO_DRAFT, Set.of(), permit);
            return plan.toBeAgreed();
        }
        String salt = Frozen.freshSalt();
        String hash = Frozen.hash(assembly.parts(r, plan, salt, permit));
        r.wasShown(new Shown(clock.instant(), how, hash, vault.seal(salt, Referral.SHOWN_SALT.at(r.id(), r.survivor()), permit)));
        r.standsOn(Agreement.on(consent.get().id(), consent.get().validUntil()));
        steps.takeBySystem(r, Action.MAKE_READY, EnumSet.of(CONSENT_LIVE, WITHIN_CONSENT, PREVIEW_SHOWN), permit);
        return Set.of();
    }

    static OrganisationId recipient(Referral r) {
        return r.recipient().orElseThrow(() -> Unacceptable.because("listing", "referral.problem.missing.listing"));
    }
}
