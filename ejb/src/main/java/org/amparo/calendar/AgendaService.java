package org.amparo.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.TimeKey;

/** The door to calendars: my own by day and week, and one survivor's. */
@Stateless
public class AgendaService {

    private static final int MOST_IN_A_SPAN = 200;
    private static final Duration LONGEST = Duration.ofDays(8);

    /** What lies in a span of time; more of them than anybody can keep are left to the list. */
    public record Agenda(List<AppointmentRow> rows, boolean more) {

        public Agenda {
            rows = List.copyOf(rows);
        }
    }

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AppointmentRows rows;
    @Inject
    private AppointmentReading reading;

    /** My meetings of a day or a week, whole. */
    public Agenda between(Instant from, Instant until) {
        return upTo(MOST_IN_A_SPAN, from, Duration.between(from, until).compareTo(LONGEST) > 0 ? from.plus(LONGEST) : until);
    }

    /** The first few, for a page that shows other things too. */
    public Agenda first(int most, Instant from, Instant until) {
        return upTo(most, from, until);
    }

    private Agenda upTo(int most, Instant from, Instant until) {
        ListPermit leave = access.requireList(Action.LIST_APPOINTMENTS);
        List<Appointment> found = rows.of(caller.user(), from, until, TimeKey.FIRST, most + 1, leave);
        List<Appointment> shown = found.size() > most ? found.subList(0, most) : found;
        return new Agenda(reading.rows(shown, showing(leave, shown)), found.size() > most);
    }

    /** My meetings one after the other, from a moment on. */
    public Page<AppointmentRow> list(Instant from, String after) {
        ListPermit leave = access.requireList(Action.LIST_APPOINTMENTS);
        Page<Appointment> page = page(rows.of(caller.user(), from, TimeKey.LAST.at(), TimeKey.parse(after, TimeKey.FIRST), Page.SIZE + 1, leave));
        return new Page<>(reading.rows(page.rows(), showing(leave, page.rows())), page.next());
    }

    /** One survivor's, those still ahead. */
    public Page<AppointmentRow> ahead(Id subject, String after) {
        ListPermit leave = access.requireToFind(Action.READ_APPOINTMENTS, subject);
        Page<Appointment> page = page(rows.ahead(TimeKey.parse(after, TimeKey.FIRST), Page.SIZE + 1, leave));
        return new Page<>(reading.rows(page.rows(), access.opening(leave, inAList(page.rows()))), page.next());
    }

    /** One survivor's, those that are over. */
    public Page<AppointmentRow> over(Id subject, String before) {
        ListPermit leave = access.requireToFind(Action.READ_APPOINTMENTS, subject);
        Page<Appointment> page = page(rows.over(TimeKey.parse(before, TimeKey.LAST), Page.SIZE + 1, leave));
        return new Page<>(reading.rows(page.rows(), access.opening(leave, inAList(page.rows()))), page.next());
    }

    private Permit showing(ListPermit leave, List<Appointment> shown) {
        return access.showing(leave, shown.stream().collect(Collectors.groupingBy(Appointment::survivor, Collectors.collectingAndThen(Collectors.toList(), AgendaService::inAList))));
    }

    /** How she is called, and what each meeting is for; where and with whom stands on its own page. */
    private static Set<Compartment> inAList(List<Appointment> hers) {
        Set<Compartment> parts = EnumSet.noneOf(Compartment.class);
        if (!hers.isEmpty()) parts.add(Compartment.IDENTITY);
        hers.forEach(meeting -> parts.add(meeting.kind().compartment()));
        return parts;
    }

    private static Page<Appointment> page(List<Appointment> found) {
        return Page.of(found, a -> TimeKey.of(a.slot().start(), a.id()));
    }
}
