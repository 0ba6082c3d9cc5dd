package org.amparo.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.Provenance;

/**
 * All of one organisation for its page: facts, vetting, services, places that may be known, where it was read, and what may happen next.
 *
 * @param askable whether it may receive referrals at this moment; of its state another partner reads nothing else
 * @param restoredBecause what was said when it was taken back after it had been suspended, or null
 * @param checksOpen whether the reader may know what is agreed with it and what a check found; without that nothing of it is here
 */
public record OrganisationSheet(PartnerFacts facts, boolean askable, String description, String website, boolean checksOpen, Vetting vetting, SuspensionGround ground, String restoredBecause, Instant since,
                                List<ListingDetails> services, List<ListedLocation> places, Provenance from, List<NextStep> next,
                                boolean mayEdit, boolean mayVet, long version) implements Serializable {

    /** A step the table knows for this person, and what still stands in its way. */
    public record NextStep(Action action, List<Condition> unmet) implements Serializable {}

    public OrganisationSheet {
        services = List.copyOf(services);
        places = List.copyOf(places);
        next = List.copyOf(next);
    }

    public Set<Barrier> barriers() {
        return facts.reasons();
    }
}
