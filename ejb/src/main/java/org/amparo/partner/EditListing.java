package org.amparo.partner;

import java.io.Serializable;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;

/** What a service is and for whom, as its organisation or the keeper of the directory says. A null id lists a new one. */
public record EditListing(ListingId id, OrganisationId organisation, String name, String description, ServiceStatus status, Terms terms,
                          Pledges pledges, long version) implements Serializable {

    public EditListing {
        name = EditOrganisation.words("name", name, 300);
        description = EditOrganisation.words("description", description, 10_000);
        for (String region : terms.regions()) {
            EditOrganisation.words("regions", region, 300);
            if (!region.equals(Terms.plain(region))) throw Unacceptable.because("regions", "partner.problem.regionPlain");
        }
        if (name.isEmpty()) throw Unacceptable.because("name", "partner.problem.nameMissing");
        if (status == null) throw Unacceptable.because("status", "partner.problem.statusMissing");
        if (terms.domains().isEmpty()) throw Unacceptable.because("domains", "partner.problem.domainMissing");
    }

    /** The ages as typed; the wrong way round is a slip of the pen, not a fault of ours. */
    public static AgeRange ages(Integer from, Integer to) {
        if (from != null && (from < 0 || from > 150)) throw Unacceptable.because("minimumAge", "partner.problem.age");
        if (to != null && (to < 0 || to > 150)) throw Unacceptable.because("maximumAge", "partner.problem.age");
        if (from != null && to != null && from > to) throw Unacceptable.because("maximumAge", "partner.problem.agesReversed");
        return new AgeRange(from, to);
    }
}
