package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.Bookings;
import org.amparo.calendar.booking.Checked;
import org.amparo.calendar.booking.HerSafety;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.booking.WhoElseComes;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Actor;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.FarDays;
import org.amparo.shared.Lookup;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Plans meetings for other areas too, inside their own act and under the permit they hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Appointments {

    @Inject
    private AppointmentRows rows;
    @Inject
    private AppointmentWords words;
    @Inject
    private AppointmentLife life;
    @Inject
    private Bookings bookings;
    @Inject
    private Instance<HerSafety> safety;
    @Inject
    private Instance<WhoElseComes> others;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    public AppointmentId plan(PlanAppointment wanted, Permit permit) {
        return add(wanted, null, permit);
    }

    /** Meetings ahead with one colleague are another's from now on. */
    public void handOver(StaffId from, StaffId to, Permit permit) {
        rows.handOver(from, to, permit);
    }

    /** What speaks against it, before it is saved. */
    Checked look(PlanAppointment wanted, AppointmentId butThis, Permit permit) {
        if (wanted.slot().start().isAfter(clock.instant().plus(FarDays.FARTHEST))) throw Unacceptable.because("start", "calendar.problem.tooFarAhead");
        if (!permit.opens(wanted.meeting().kind().compartment())) throw Unacceptable.because("kind", "calendar.problem.kindNotYours");
        if (team.of(permit).stream().noneMatch(place -> place.user().equals(wanted.meeting().worker()))) throw Unacceptable.because("worker", "calendar.problem.notInTheTeam");
        others.get().mayCome(wanted.meeting().withWhom(), wanted.where().words(), permit);
        return bookings.look(new Bookings.Asked(butThis, wanted.meeting().worker(), wanted.meeting().gender(), wanted.where().listing(), wanted.where().kind().needsNoWay(),
                wanted.meeting().kind() == AppointmentKind.HEARING,
                wanted.slot().start(), wanted.slot().end(), wanted.slot().zone(), wanted.adjustments(), wanted.arranged(), wanted.interpreting().needed(),
                wanted.interpreting().who()), permit);
    }

    /** What may be talked over with her before it is saved, for whoever plans elsewhere. @param butThis the meeting it replaces, or null */
    public Set<Warning> speaksAgainst(PlanAppointment wanted, AppointmentId butThis, Permit permit) {
        return look(wanted, butThis, permit).warnings();
    }

    AppointmentId add(PlanAppointment wanted, Appointment instead, Permit permit) {
        mustStand(wanted, instead == null ? null : instead.id(), permit);
        boolean hearing = wanted.meeting().kind() == AppointmentKind.HEARING;
        // an hour that somebody else has moved is written down whatever holds: nobody is to stand before a closed door
        if (hearing && instead == null && !safety.get().planHolds(permit)) throw Unacceptable.because("kind", "calendar.problem.noSafetyPlan");
        AppointmentId id = AppointmentId.fresh();
        Appointment appointment = new Appointment(id, instead, permit);
        appointment.plan(wanted, words.sealed(id, wanted, null, permit), clock.instant(), permit.holder());
        rows.add(appointment, permit);
        team.nameLast(id, permit);
        tell(appointment.worker(), NoticeKind.MEETING_IS_YOURS, id, permit);
        timeline.add(TimelineKind.APPOINTMENT_PLANNED, id, permit);
        if (hearing) unsafe.fire(new SafetyEvent(SafetyTrigger.HEARING_BOOKED, permit));
        return id;
    }

    void rewrite(Appointment appointment, PlanAppointment wanted, Permit permit) {
        mustStand(wanted, appointment.id(), permit);
        StaffId before = appointment.worker();
        appointment.plan(wanted, words.sealed(appointment.id(), wanted, appointment.words(), permit), clock.instant(), permit.holder());
        rows.write();
        if (before.equals(appointment.worker())) return;
        tell(before, NoticeKind.MEETING_NOT_YOURS, appointment.id(), permit);
        tell(appointment.worker(), NoticeKind.MEETING_IS_YOURS, appointment.id(), permit);
    }

    /** A colleague who is to be there, or goes along, hears of it; whoever writes it down knows. */
    void tell(StaffId worker, NoticeKind kind, AppointmentId id, Permit permit) {
        if (!worker.equals(permit.holder())) notices.tell(worker, kind, id);
    }

    private void mustStand(PlanAppointment wanted, AppointmentId butThis, Permit permit) {
        Checked found = look(wanted, butThis, permit);
        if (!found.obstacles().isEmpty())
            throw new Unacceptable(found.obstacles().stream().sorted().map(o -> new Unacceptable.Problem("interpreter", "calendar.problem.obstacle." + o, List.of())).toList());
        Set<Warning> unread = EnumSet.noneOf(Warning.class);
        unread.addAll(found.warnings());
        unread.removeAll(wanted.knowing());
        if (!unread.isEmpty())
            throw new Unacceptable(new TreeSet<>(unread).stream().map(w -> new Unacceptable.Problem("knowing", "calendar.problem.warning." + w, List.of())).collect(Collectors.toList()));
    }

    /** Said differently by the area that planned it, under the permit it holds. At another hour it is a new meeting, and the old one stands as moved. */
    public AppointmentId change(AppointmentId id, PlanAppointment wanted, Set<Actor> actors, Permit permit) {
        Appointment appointment = rows.hold(id, permit).filter(a -> !AppointmentWorkflow.TABLE.endsAt(a.state())).orElse(null);
        if (appointment == null) return add(wanted, null, permit);
        return change(appointment, wanted, actors, permit);
    }

    AppointmentId change(Appointment appointment, PlanAppointment wanted, Set<Actor> actors, Permit permit) {
        if (appointment.slot().equals(wanted.slot())) {
            rewrite(appointment, wanted, permit);
            return appointment.id();
        }
        life.moved(appointment, actors, permit);
        return add(wanted, appointment, permit);
    }

    /** Whether she is still expected there: whoever may move a meeting or call it off does so in the calendar, without knowing what it is for. */
    public boolean stands(AppointmentId id, Permit permit) {
        return rows.find(id, permit).filter(a -> !AppointmentWorkflow.TABLE.endsAt(a.state())).isPresent();
    }

    /** Whether she has something else then; what it is, nobody is told. */
    public boolean busy(Instant from, Instant until, AppointmentId butThis, Permit permit) {
        return rows.allAhead(permit).stream().anyMatch(a -> !a.id().equals(butThis) && a.slot().start().isBefore(until) && a.slot().end().isAfter(from));
    }

    /** What is no longer expected already, stays as it is. */
    public void callOff(AppointmentId id, CancelReason reason, Set<Actor> actors, Permit permit) {
        rows.hold(id, permit).filter(a -> !AppointmentWorkflow.TABLE.endsAt(a.state())).ifPresent(a -> life.take(new Step.Cancel(reason), a, actors, permit));
    }

    /** Hours only, the soonest first: what each is for is opened by the calendar's own door. */
    public List<MeetingAhead> ahead(Permit permit) {
        return rows.allAhead(permit).stream().map(a -> new MeetingAhead(a.id(), a.slot().start(), a.version())).toList();
    }

    /** Of one kind; for whoever may know what a meeting is for. */
    public List<MeetingAhead> ahead(AppointmentKind kind, Permit permit) {
        permit.mustCover(permit.survivor(), kind.compartment());
        return rows.allAhead(permit).stream().filter(a -> a.kind() == kind).map(a -> new MeetingAhead(a.id(), a.slot().start(), a.version())).toList();
    }

    /** The same with the words that say who comes and where, for whoever opens them. */
    public List<MeetingWith> named(Permit permit) {
        return lookup(permit).rows(() -> rows.allAhead(permit)).stream().map(a -> new MeetingWith(a.id(), a.slot().start(), words.withWhom(a, permit), words.place(a, permit))).toList();
    }

    /** What is read for it, for whoever asks for other things of hers too. */
    public Lookup<?> aheadLookup(Permit permit) {
        return lookup(permit);
    }

    private static Lookup<Appointment> lookup(Permit permit) {
        return permit.hold(Ahead.class, () -> new Ahead(Lookup.of(Appointment.class, "amparo.appointment t where t.survivor_id = ? and t.state in ('PLANNED', 'CONFIRMED')",
                "t.start_at, t.appointment_id", 500, permit.survivor().value()))).rows();
    }

    private record Ahead(Lookup<Appointment> rows) {}

    /** On her word, also while only contact is left. False when there is no such meeting of hers. */
    public boolean callOff(AppointmentId id, CancelReason reason, long version, Permit permit) {
        Optional<Appointment> meeting = rows.hold(id, permit);
        meeting.ifPresent(a -> {
            Stale.check(version, a.version());
            life.take(new Step.Cancel(reason), a, Set.of(Actor.SURVIVOR), permit);
        });
        return meeting.isPresent();
    }

    /** The case is over, or she wants nothing more of us: nobody waits for her. */
    public void cancelAll(CancelReason reason, Permit permit) {
        rows.allAhead(permit).forEach(a -> life.take(new Step.Cancel(reason), a, Set.of(Actor.SYSTEM), permit));
    }
}
