package org.amparo.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.Bookings;
import org.amparo.calendar.booking.Checked;
import org.amparo.calendar.booking.MeetingPlace;
import org.amparo.calendar.booking.SheNeeds;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.notice.NoticeKind;
import org.amparo.shared.Actor;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The door to one survivor's meetings: planning, changing and moving them, and what became of each. */
@Stateless
public class AppointmentService {

    /** Where she is to be reached, and in which zone: all that is opened to plan something new. */
    private static final Set<Compartment> TO_REACH_HER = Set.of(Compartment.CONTACT);

    /** What a form for a meeting needs to know. Lives for one request. */
    public record Form(SheNeeds needs, List<CareTeam.Place> team, Set<AppointmentKind> kinds, List<MeetingPlace> places, ZoneId zone,
                       AppointmentDetails shown) {}

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AppointmentRows rows;
    @Inject
    private Appointments appointments;
    @Inject
    private AppointmentLife life;
    @Inject
    private AppointmentReading reading;
    @Inject
    private Bookings bookings;
    @Inject
    private Interpreters interpreters;
    @Inject
    private Instance<ReachingHer> reaching;
    @Inject
    private CareTeam team;
    @Inject
    private Tasks tasks;
    @Inject
    private Clock clock;

    public AppointmentDetails read(AppointmentId id) {
        ListPermit leave = access.requireToFind(Action.READ_APPOINTMENTS, id);
        Appointment found = found(id, leave);
        Permit permit = access.opening(leave, found.kind().parts());
        return reading.details(found, withHerWord(access.would(Action.PLAN_APPOINTMENT, permit)), permit);
    }

    /** @param id null for a new one; then the subject is her or her case */
    public Form form(Id subject, AppointmentId id) {
        ListPermit leave = access.requireToFind(Action.PLAN_APPOINTMENT, id == null ? subject : id);
        Appointment found = id == null ? null : found(id, leave);
        Permit permit = access.opening(leave, found == null ? TO_REACH_HER : found.kind().parts());
        AppointmentDetails shown = found == null ? null : reading.details(found, withHerWord(true), permit);
        Set<AppointmentKind> kinds = EnumSet.allOf(AppointmentKind.class);
        kinds.removeIf(kind -> !leave.mayOpen(kind.compartment()));
        ZoneId zone = reaching.isResolvable() ? reaching.get().zone(permit).orElse(null) : null;
        return new Form(bookings.needs(permit), team.of(permit), kinds, bookings.places(permit), zone, shown);
    }

    /** Who can interpret for her on that day, as far as nothing keeps them apart. */
    public List<InterpreterDetails> interpreters(Id subject, LocalDate on) {
        Permit permit = access.require(Action.PLAN_APPOINTMENT, subject, TO_REACH_HER);
        SheNeeds needs = bookings.needs(permit);
        Set<String> languages = new java.util.TreeSet<>(needs.languages());
        if (needs.language() != null) languages.add(needs.language());
        return interpreters.choice(languages, on, permit);
    }

    /** What speaks against it; nothing is saved. @param butThis the meeting that is being changed, or null */
    public Checked look(Id subject, PlanAppointment wanted, AppointmentId butThis) {
        return appointments.look(wanted, butThis, access.require(Action.PLAN_APPOINTMENT, subject, wanted.parts()));
    }

    public AppointmentId plan(Id subject, PlanAppointment wanted) {
        return appointments.plan(wanted, access.require(Action.PLAN_APPOINTMENT, subject, wanted.parts()));
    }

    /** Said differently. At another hour it is a new meeting, and this one stands as moved. */
    public AppointmentId change(AppointmentId id, PlanAppointment wanted, long version) {
        ListPermit leave = access.requireToFind(Action.PLAN_APPOINTMENT, id);
        Appointment appointment = fresh(rows.hold(id, leave), id, version);
        Set<Compartment> parts = wanted.parts();
        parts.addAll(appointment.kind().parts());
        Permit permit = access.opening(leave, parts);
        mustSeeIt(appointment, permit);
        if (AppointmentWorkflow.TABLE.endsAt(appointment.state())) throw Unacceptable.because("action", "workflow.problem.not-now");
        return appointments.change(appointment, wanted, withHerWord(true), permit);
    }

    public void take(AppointmentId id, Step step, long version) {
        ListPermit leave = access.requireToFind(Action.PLAN_APPOINTMENT, id);
        Appointment appointment = fresh(rows.find(id, leave), id, version);
        Permit permit = access.opening(leave, appointment.kind().parts());
        mustSeeIt(appointment, permit);
        life.take(step, appointment, withHerWord(true), permit);
        if (step instanceof Step.Cancel) appointments.tell(appointment.worker(), NoticeKind.MEETING_NOT_YOURS, id, permit);
    }

    /** Somebody reminded her, by a way that is safe at this minute; at any other it is refused, and nobody should have called (INV-5). */
    public void reminded(AppointmentId id, long version) {
        ListPermit leave = access.requireToFind(Action.PLAN_APPOINTMENT, id);
        Appointment appointment = fresh(rows.find(id, leave), id, version);
        Permit permit = access.opening(leave, TO_REACH_HER);
        if (!reaching.isResolvable() || !reaching.get().now(permit).safe()) throw Unacceptable.because("reminded", "calendar.problem.notSafeNow");
        appointment.reminded(clock.instant());
        rows.write();
        tasks.doneFor(id, TaskKind.REMIND_OF_APPOINTMENT, permit);
    }

    /** The entry leaves for somebody's calendar elsewhere: an act of its own, on record as one. */
    public AppointmentDetails export(AppointmentId id) {
        ListPermit leave = access.requireToFind(Action.EXPORT_APPOINTMENT, id);
        Appointment found = found(id, leave);
        return reading.details(found, Set.of(), access.opening(leave, found.kind().parts()));
    }

    private static void mustSeeIt(Appointment appointment, Permit permit) {
        if (!permit.opens(appointment.kind().compartment())) throw Unacceptable.because("action", "workflow.problem.not-yours");
    }

    private Appointment fresh(Optional<Appointment> found, AppointmentId id, long version) {
        Appointment appointment = found.orElseThrow(() -> access.refuse(Action.PLAN_APPOINTMENT, id));
        Stale.check(version, appointment.version());
        return appointment;
    }

    private Appointment found(AppointmentId id, ListPermit leave) {
        return rows.find(id, leave).orElseThrow(() -> access.refuse(leave.action(), id));
    }

    /** Her word is written down by the worker who heard it. */
    private Set<Actor> withHerWord(boolean mayAct) {
        if (!mayAct) return Set.of();
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
