package org.amparo.referral.draft;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.Match;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.CaseId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.Priority;

/** A referral on its way out, as the guided path picks it up again at any step. Lives for one request. */
public record ReferralDraft(ReferralId id, String code, CaseId caseId, State state, List<NeedId> needs, List<NeedDomain> domains, Priority urgency,
                            boolean needsSecondLook, String wanted, String wishes, Instant whomNotAskedAt, OrganisationId recipient, ListingId listing, Channel channel,
                            Set<Match.Kind> accepted, CapacityAnswer capacity, Set<DataItem> allowed, Set<DataItem> items, String healthNote,
                            String safetyNote, EarlyIdentity early, boolean shown, StaffId lookAskedOf, boolean lookGiven, long version) {

    public ReferralDraft {
        needs = List.copyOf(needs);
        domains = List.copyOf(domains);
        accepted = Set.copyOf(accepted);
        allowed = Set.copyOf(allowed);
        items = Set.copyOf(items);
    }

    /** Where to go on. */
    public ReferStep step() {
        if (state == State.READY) return ReferStep.SEND;
        return recipient == null ? ReferStep.SERVICE : ReferStep.SHARE;
    }

    /** Nothing has left yet. */
    public boolean open() {
        return ReferralWorkflow.NOT_YET_READ.contains(state) && state != State.SENT;
    }

    @Override
    public String toString() {
        return "draft of " + id;
    }
}
