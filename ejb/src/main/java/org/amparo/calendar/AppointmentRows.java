package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.LastWrites;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.staff.Successors;

/** The stored meetings, behind the row wall. */
@ApplicationScoped
class AppointmentRows {

    private static final List<State> AHEAD = List.of(State.PLANNED, State.CONFIRMED);
    private static final String FROM_KEY = "(a.start > :at or a.start = :at and a.id > :id) order by a.start, a.id";
    private static final String BEFORE_KEY = "(a.start < :at or a.start = :at and a.id < :id) order by a.start desc, a.id desc";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(Appointment appointment, Permit permit) {
        permit.mustCover(appointment.survivor());
        entities.persist(appointment);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Optional<Appointment> find(AppointmentId id, ListPermit leave) {
        return Optional.ofNullable(entities.find(Appointment.class, id.value())).filter(a -> a.survivor().equals(leave.survivor()));
    }

    Optional<Appointment> find(AppointmentId id, Permit permit) {
        return Optional.ofNullable(entities.find(Appointment.class, id.value())).filter(a -> a.survivor().equals(permit.survivor()));
    }

    /** As above, and nobody else changes it until this act has ended. */
    Optional<Appointment> hold(AppointmentId id, ListPermit leave) {
        return held(id, leave.survivor());
    }

    Optional<Appointment> hold(AppointmentId id, Permit permit) {
        return held(id, permit.survivor());
    }

    private Optional<Appointment> held(AppointmentId id, SurvivorId whose) {
        return Optional.ofNullable(entities.find(Appointment.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).filter(a -> a.survivor().equals(whose));
    }

    /** What gave way to another hour is written with what else the act leaves behind: it is held, so nobody can have been faster. */
    void movedAway(Appointment held, Instant now, Permit permit) {
        permit.mustCover(held.survivor());
        entities.detach(held);
        last.add("update amparo.appointment set state = ?, sequence = sequence + 1, changed_at = ?, changed_by = ?, version = version + 1 where appointment_id = ?",
                held.state().name(), now, permit.holder().value(), held.id().value());
    }

    /** Of one survivor: what is still to be said something about, the soonest first. */
    List<Appointment> ahead(TimeKey after, int most, ListPermit leave) {
        return ahead(leave.survivor(), after, most);
    }

    List<Appointment> allAhead(Permit permit) {
        return ahead(permit.survivor(), TimeKey.FIRST, 500);
    }

    private List<Appointment> ahead(SurvivorId survivor, TimeKey after, int most) {
        return entities.createQuery("select a from Appointment a where a.survivor = :survivor and a.state in :ahead and " + FROM_KEY, Appointment.class)
                .setParameter("survivor", survivor.value()).setParameter("ahead", AHEAD).setParameter("at", after.at()).setParameter("id", after.id())
                .setMaxResults(most).getResultList();
    }

    /** Of one survivor: what is over, the latest first. */
    List<Appointment> over(TimeKey before, int most, ListPermit leave) {
        return entities.createQuery("select a from Appointment a where a.survivor = :survivor and a.state not in :ahead and " + BEFORE_KEY, Appointment.class)
                .setParameter("survivor", leave.survivor().value()).setParameter("ahead", AHEAD).setParameter("at", before.at()).setParameter("id", before.id())
                .setMaxResults(most).getResultList();
    }

    /** In one colleague's calendar; what was moved or called off does not stand in anybody's day. */
    List<Appointment> of(StaffId worker, Instant from, Instant until, TimeKey after, int most, ListPermit leave) {
        return entities.createQuery("""
                select a from Appointment a where a.worker = :worker and a.start >= :from and a.start < :until and a.state not in :gone and\s""" + FROM_KEY, Appointment.class)
                .setParameter("worker", worker.value()).setParameter("from", from).setParameter("until", until)
                .setParameter("gone", List.of(State.MOVED, State.CANCELLED)).setParameter("at", after.at()).setParameter("id", after.id())
                .setMaxResults(most).getResultList();
    }

    /** She wants to be reminded, it is near, and nobody was asked to. Ids only: what is found may have changed when it is looked at. */
    @SuppressWarnings("unchecked")
    List<Object[]> toRemind(Instant now, Instant before, int most, Permit run) {
        return entities.createNativeQuery("""
                select appointment_id, survivor_id from amparo.appointment
                where remind and reminded_at is null and reminder_asked_at is null and state in ('PLANNED', 'CONFIRMED') and start_at > :now and start_at <= :before
                order by start_at limit :most""").setParameter("now", now).setParameter("before", before).setParameter("most", most).getResultList();
    }

    /** Over for a while, and nobody has said what became of it. */
    @SuppressWarnings("unchecked")
    List<Object[]> unsaid(Instant over, int most, Permit run) {
        return entities.createNativeQuery("""
                select appointment_id, survivor_id from amparo.appointment
                where outcome_asked_at is null and state in ('PLANNED', 'CONFIRMED') and end_at < :over order by end_at limit :most""")
                .setParameter("over", over).setParameter("most", most).getResultList();
    }

    void reminderAsked(AppointmentId id, Instant at, Permit permit) {
        asked("reminder_asked_at", id, at, permit);
    }

    void outcomeAsked(AppointmentId id, Instant at, Permit permit) {
        asked("outcome_asked_at", id, at, permit);
    }

    private void asked(String column, AppointmentId id, Instant at, Permit permit) {
        entities.createNativeQuery("update amparo.appointment set " + column + " = :at where appointment_id = :id and survivor_id = :survivor")
                .setParameter("at", at).setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    /** Meetings ahead in the calendar of somebody who has left: survivor and who that is. */
    @SuppressWarnings("unchecked")
    List<Object[]> leftBehind(Successors successors, int most, Permit run) {
        return entities.createNativeQuery("""
                select distinct a.survivor_id, a.worker from amparo.appointment a
                where a.state in ('PLANNED', 'CONFIRMED') and a.worker = any (cast(:leavers as uuid[])) limit :most""")
                .setParameter("leavers", successors.leavers()).setParameter("most", most).getResultList();
    }

    void handOver(StaffId from, StaffId to, Permit permit) {
        last.add("update amparo.appointment set worker = ?, version = version + 1 where survivor_id = ? and worker = ? and state in ('PLANNED', 'CONFIRMED')",
                to.value(), permit.survivor().value(), from.value());
    }

    static AppointmentId id(Object[] row) {
        return new AppointmentId((UUID) row[0]);
    }
}
