package org.amparo.casework.conference;

import java.util.List;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** One conference: who is asked, what may be said before whom, what came of it. @param said what organisations say themselves; @param colleagues and @param partners who may still be asked */
public record ConferencePage(ConferenceDetails details, List<GuestShown> guests, List<PointShown> points, List<StatementShown> said, List<Invitable<StaffId>> colleagues,
                             List<Invitable<OrganisationId>> partners) {

    /** Somebody who may be asked. */
    public record Invitable<T>(T id, String name) implements java.io.Serializable {}

    public ConferencePage {
        guests = List.copyOf(guests);
        points = List.copyOf(points);
        said = List.copyOf(said);
        colleagues = List.copyOf(colleagues);
        partners = List.copyOf(partners);
    }

    @Override
    public String toString() {
        return details.toString();
    }
}
