package org.amparo.calendar.booking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;

/** Which places are there, and what do they have? Asked here, answered by the directory. Nothing in the question is about a survivor. */
public interface PlacesToMeet {

    Optional<MeetingPlace> of(ListingId id);

    /** Places where somebody can be met, but those of organisations she does not want. */
    List<MeetingPlace> all(Set<OrganisationId> butNot, int most);

    /** Places that do the same and have all of this, but those of organisations she does not want. */
    List<MeetingPlace> likeIt(ListingId id, Set<Adjustment> having, Set<OrganisationId> butNot, int most);
}
