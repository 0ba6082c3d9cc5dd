package org.amparo.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.Action;
import org.amparo.support.ServiceWorkflow.State;

/** A service as its page shows it; her words are opened. Prints as an id. */
public record ServiceDetails(ServiceId id, NeedId need, NeedDomain domain, ServiceKind kind, From from, State state, Course course, Words words,
                             Ending ending, Set<Action> next, long version) implements Serializable {

    /** Whose help it is; no provider means our own, no referral means she goes there without anything being sent. */
    public record From(OrganisationId provider, ListingId listing, ReferralId referral, Funding funding) implements Serializable {}

    public record Course(Instant offeredAt, LocalDate startedOn, LocalDate plannedEnd, Frequency frequency, LocalDate reviewOn, boolean interpreter,
                         Set<Adjustment> adjustments, Set<Barrier> barriers, Set<Barrier> solved, ServiceId standIn, boolean mayAskAgain, InterruptReason interruptedBy, NotAvailable notAvailable) implements Serializable {

        /** What is still in the way. */
        public Set<Barrier> unsolved() {
            return barriers.stream().filter(b -> !solved.contains(b)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @param providerSaid beside the reason for which it did not come, stands still or is to end */
    public record Words(String wish, String interim, String plan, String providerSaid, String herView) implements Serializable {
        @Override
        public String toString() {
            return "words";
        }
    }

    public record Ending(Continuity continuity, Boolean viewSaid, Integer satisfaction, EndReason asked, Instant askedAt, ServiceId alternative)
            implements Serializable {

        public boolean waitsForSupervisor() {
            return askedAt != null;
        }
    }

    @Override
    public String toString() {
        return "service " + id;
    }
}
