package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.calendar.Appointments;
import org.amparo.shared.Lookup;

/** Who else comes to the meetings that are ahead, and where they are. */
@ApplicationScoped
class HelpInMeetings implements StillNamed {

    @Inject
    private Appointments appointments;

    @Override
    public Lookup<?> lookup(Permit permit) {
        return appointments.aheadLookup(permit);
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return appointments.named(permit).stream().map(m -> new NamedAt(Spot.APPOINTMENT, m.id(), m.start(), List.of(new NamedAt.Words("withWhom", m.withWhom()), new NamedAt.Words("place", m.place())))).toList();
    }
}
