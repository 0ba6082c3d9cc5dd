package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.casework.need.NeedService;
import org.amparo.partner.Match;
import org.amparo.referral.ReferService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ShownHow;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.Priority;

/** Referrals on the usual way: need, service, exactly what is shared, sent. */
@ApplicationScoped
class FirstReferrals {

    @Inject
    private Turns turns;
    @Inject
    private NeedService needs;
    @Inject
    private ReferService refer;

    List<NeedId> need(CaseId file, Colleague by, org.amparo.casework.need.RecordNeed... said) {
        return turns.of(by, () -> needs.record(file, List.of(said)));
    }

    ReferralId send(CaseId file, List<NeedId> wanted, Priority urgency, OrganisationId to, Set<DataItem> items, Colleague by) {
        ReferralId id = turns.of(by, () -> refer.begin(new BeginReferral(file, Set.copyOf(wanted), urgency, false, null, null, null, null)));
        turns.take(by, () -> refer.askedWhomNot(id, version(id)));
        Match match = turns.of(by, () -> refer.services(id).stream().filter(m -> m.listing().organisation().equals(to)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration's directory offers nothing that fits")));
        Set<Match.Kind> seen = match.warnings().stream().map(Match.Warning::kind).collect(Collectors.toSet());
        turns.take(by, () -> refer.choose(new ChooseService(id, version(id), match.listing().id(), Channel.SYSTEM, true, seen)));
        turns.take(by, () -> refer.plan(new PlanPackage(id, version(id), items, null, null, null)));
        turns.take(by, () -> refer.shown(id, ShownHow.READ_OUT, version(id)));
        turns.take(by, () -> refer.send(id, version(id)));
        return id;
    }

    private long version(ReferralId id) {
        return refer.draft(id).version();
    }
}
