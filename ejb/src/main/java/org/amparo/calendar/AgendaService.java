package org.amparo.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
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
    @Inject
    private MyMeetings meetings;

    /** My meetings of a day or a week, whole. */
    public Agenda between(Instant from, Instant until) {
        return upTo(MOST_IN_A_SPAN, from, Duration.between(from, until).compareTo(LONGEST) > 0 ? from.plus(LONGEST) : until);
    }

    private Agenda upTo(int most, Instant from, Instant until) {
        ListPermit leave = access.requireList(Action.LIST_APPOINTMENTS);
        MyMeetings.Found found = meetings.first(most, from, until, leave);
        return meetings.rows(found, access.showing(leave, found.shown()));
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
        return new Page<>(reading.rows(page.rows(), access.opening(leave, MyMeetings.inAList(page.rows()))), page.next());
    }

    /** One survivor's, those that are over. */
    public Page<AppointmentRow> over(Id subject, String before) {
        ListPermit leave = access.requireToFind(Action.READ_APPOINTMENTS, subject);
        Page<Appointment> page = page(rows.over(TimeKey.parse(before, TimeKey.LAST), Page.SIZE + 1, leave));
        return new Page<>(reading.rows(page.rows(), access.opening(leave, MyMeetings.inAList(page.rows()))), page.next());
    }

    private Permit showing(ListPermit leave, List<Appointment> shown) {
        return access.showing(leave, shown.stream().collect(Collectors.groupingBy(Appointment::survivor, Collectors.collectingAndThen(Collectors.toList(), MyMeetings::inAList))));
    }

    private static Page<Appointment> page(List<Appointment> found) {
        return Page.of(found, a -> TimeKey.of(a.slot().start(), a.id()));
    }
}
