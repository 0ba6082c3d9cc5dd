package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;

/** The reader's own meetings, for pages that show other things too: found under the leave to list them, shown under a permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MyMeetings {

    /** What was found and may not be shown before everybody in it is on record. */
    public static final class Found {

        private final List<Appointment> rows;
        private final boolean more;

        private Found(List<Appointment> found, int most) {
            more = found.size() > most;
            rows = more ? found.subList(0, most) : found;
        }

        /** Whose record a list of these opens, and which parts of it. */
        public Map<SurvivorId, Set<Compartment>> shown() {
            return rows.stream().collect(Collectors.groupingBy(Appointment::survivor, Collectors.collectingAndThen(Collectors.toList(), MyMeetings::inAList)));
        }
    }

    @Inject
    private Caller caller;
    @Inject
    private AppointmentRows stored;
    @Inject
    private AppointmentReading reading;

    public Found first(int most, Instant from, Instant until, ListPermit leave) {
        return new Found(stored.of(caller.user(), from, until, TimeKey.FIRST, most + 1, leave), most);
    }

    /** @param called names and numbers of those in it, read together with those of others on the page */
    public AgendaService.Agenda rows(Found found, Map<SurvivorId, CaseNames.Called> called, Permit permit) {
        return new AgendaService.Agenda(reading.rows(found.rows, called, permit), found.more);
    }

    AgendaService.Agenda rows(Found found, Permit permit) {
        return new AgendaService.Agenda(reading.rows(found.rows, permit), found.more);
    }

    /** How she is called, and what each meeting is for; where and with whom stands on its own page. */
    static Set<Compartment> inAList(List<Appointment> hers) {
        Set<Compartment> parts = EnumSet.noneOf(Compartment.class);
        if (!hers.isEmpty()) parts.add(Compartment.IDENTITY);
        hers.forEach(meeting -> parts.add(meeting.kind().compartment()));
        return parts;
    }
}
