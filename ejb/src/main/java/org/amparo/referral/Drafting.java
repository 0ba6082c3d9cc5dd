package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.RiskShown;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.Needs;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.Resting;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.Match;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.release.PackagePlan;
import org.amparo.shared.Codes;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Priority;

/** Begins a referral and keeps what is planned, while nothing has left. */
@ApplicationScoped
class Drafting {

    private static final Set<State> PLANNABLE = EnumSet.of(State.DRAFT, State.CAPACITY_CHECK);

    @Inject
    private Referrals referrals;
    @Inject
    private CaseFiles cases;
    @Inject
    private Resting resting;
    @Inject
    private Needs needs;
    @Inject
    private Survivors survivors;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    ReferralId begin(BeginReferral wish, Permit permit) {
        if (resting.rests(Pathway.REFERRALS, permit)) throw Unacceptable.because("needs", "referral.problem.rests");
        List<NeedDetails> wanted = needs.needs(wish.needs(), permit);
        if (wanted.size() != wish.needs().size() || !wanted.stream().allMatch(NeedDetails::open)) throw Unacceptable.because("needs", "referral.problem.needNotOpen");
        Set<NeedDomain> domains = wanted.stream().map(NeedDetails::domain).collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedDomain.class)));
        DuplicatePolicy.check(referrals.openFor(wish.needs(), permit).stream()
                .map(r -> new DuplicatePolicy.Other(r.code(), Set.copyOf(r.domains()))).toList(), domains, wish.duplicateReason());
        CaseFacts file = cases.of(permit);
        Priority urgency = wish.urgency() != null ? wish.urgency() : urgency(wanted, file.risk());
        ReferralId id = ReferralId.fresh();
        Referral referral = new Referral(id, new Beginning(permit.survivor(), file.id(), file.custodian(), file.unit(), permit.holder(),
                Codes.join(domains), urgency, survivors.face(permit).childRules(), wish.highRisk() || file.risk().needsSecondPerson(), wish.replaces(), null), clock.instant());
        referral.wants(sealed(wish.wanted(), Referral.WANTED, null, referral, permit), sealed(wish.wishes(), Referral.WISHES, null, referral, permit),
                sealed(wish.duplicateReason(), Referral.DUPLICATE_REASON, null, referral, permit));
        referral.plans(new Planned(Codes.join(usual(domains)), null, null, null));
        careTeam.name(id, null, permit);
        referrals.add(referral, wish.needs(), Codes.join(domains), permit);
        return id;
    }

    /** Of the needs, and of a danger that needs a second person, the most urgent; a small danger makes no need more urgent. */
    private static Priority urgency(List<NeedDetails> wanted, RiskShown risk) {
        Stream<Priority> danger = risk.needsSecondPerson() ? Stream.of(risk.greatest().priority()) : Stream.empty();
        return Stream.concat(wanted.stream().map(NeedDetails::urgency), danger).min(Priority::compareTo).orElseThrow();
    }

    /** What most services need; the caseworker and the survivor add and take away. */
    private static Set<DataItem> usual(Set<NeedDomain> domains) {
        Set<DataItem> usual = EnumSet.copyOf(PackagePlan.atMost(domains));
        usual.removeAll(EnumSet.of(DataItem.WHOLE_CASE, DataItem.HEALTH_NEEDS, DataItem.SAFETY_NOTE, DataItem.BIRTH_DATE, DataItem.OTHER_NAMES, DataItem.DOCUMENTS));
        return usual;
    }

    void plan(Referral r, PlanPackage plan, Permit permit) {
        if (!PLANNABLE.contains(r.state())) throw Unacceptable.because("items", "referral.problem.alreadyShown");
        Set<DataItem> allowed = PackagePlan.atMost(r.domains());
        if (!allowed.containsAll(plan.items())) throw Unacceptable.because("items", "referral.problem.moreThanThePurposeNeeds");
        r.plans(new Planned(Codes.join(plan.items()), sealed(plan.healthNote(), Planned.HEALTH_NOTE, r.planned().healthNote(), r, permit),
                sealed(plan.safetyNote(), Planned.SAFETY_NOTE, r.planned().safetyNote(), r, permit), plan.early()));
    }

    private Sealed sealed(String words, SealedField field, Sealed previous, Referral r, Permit permit) {
        return vault.seal(words, field.at(r.id(), r.survivor()), previous, permit);
    }

    private String opened(Sealed value, SealedField field, Referral r, Permit permit) {
        return vault.open(value, field.at(r.id(), r.survivor()), permit);
    }

    ReferralDraft draft(Referral r, Permit permit) {
        List<NeedDomain> domains = r.domains();
        return new ReferralDraft(r.id(), r.code(), r.caseId(), r.state(), r.needs(), domains, r.urgency(), r.needsSecondLook(),
                opened(r.wanted(), Referral.WANTED, r, permit), opened(r.wishes(), Referral.WISHES, r, permit),
                r.whomNot().map(WhomNot::askedAt).orElse(null), r.recipient().orElse(null),
                r.listing().orElse(null), r.channel(), Codes.read(Match.Kind.class, r.warnings()), r.capacity(), PackagePlan.atMost(domains),
                Codes.read(DataItem.class, r.planned().items()), opened(r.planned().healthNote(), Planned.HEALTH_NOTE, r, permit),
                opened(r.planned().safetyNote(), Planned.SAFETY_NOTE, r, permit), r.planned().early(), r.shown().isPresent(),
                r.secondLook().map(l -> new StaffId(l.askedOf())).orElse(null), r.secondLook().filter(SecondLook::isGiven).isPresent(), r.version());
    }
}
