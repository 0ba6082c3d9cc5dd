package org.amparo.calendar.interpreter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Id;
import org.amparo.shared.InterpreterId;
import org.amparo.vault.Sealed;

/** What lies between one survivor and interpreters: ties declared, her wishes, sessions held. Behind the row wall. */
@ApplicationScoped
class InterpreterTies {

    record Wish(Sealed avoid, Sealed dialect, long version) {}

    record Session(UUID id, InterpreterId who, String language, InterpreterMode mode, HowItWent went, Sealed words, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    void declare(InterpreterId who, Between between, Instant at, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.interpreter_tie (tie_id, survivor_id, custodian, interpreter_id, between_them, recorded_by, recorded_at)
                select :id, :survivor, :custodian, :who, :between, :by, :at
                where not exists (select from amparo.interpreter_tie t where t.survivor_id = :survivor and t.interpreter_id = :who and t.between_them = :between and t.ended_at is null)""")
                .setParameter("id", Id.next()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("who", who.value()).setParameter("between", between.name()).setParameter("by", permit.holder().value()).setParameter("at", at).executeUpdate();
    }

    void end(InterpreterId who, Instant at, Permit permit) {
        entities.createNativeQuery("update amparo.interpreter_tie set ended_at = :at where survivor_id = :survivor and interpreter_id = :who and ended_at is null")
                .setParameter("at", at).setParameter("survivor", permit.survivor().value()).setParameter("who", who.value()).executeUpdate();
    }

    Map<InterpreterId, Set<Between>> of(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select interpreter_id, between_them from amparo.interpreter_tie where survivor_id = :survivor and ended_at is null order by recorded_at limit 500""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        Map<InterpreterId, Set<Between>> ties = new HashMap<>();
        rows.forEach(r -> ties.computeIfAbsent(new InterpreterId((UUID) r[0]), id -> EnumSet.noneOf(Between.class)).add(Between.valueOf((String) r[1])));
        return ties;
    }

    Wish wish(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select avoid_country, dialect, version from amparo.interpreter_wish where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.isEmpty() ? null : new Wish(Sealed.read(rows.getFirst()[0]), Sealed.read(rows.getFirst()[1]), ((Number) rows.getFirst()[2]).longValue());
    }

    /** False when somebody saved first. */
    boolean keep(Wish wish, Permit permit) {
        return entities.createNativeQuery("""
                insert into amparo.interpreter_wish (survivor_id, custodian, avoid_country, dialect, version)
                values (:survivor, :custodian, cast(:avoid as bytea), cast(:dialect as bytea), :shown + 1)
                on conflict (survivor_id) do update set avoid_country = excluded.avoid_country, dialect = excluded.dialect, version = excluded.version
                where interpreter_wish.version = :shown""")
                .setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("avoid", bytes(wish.avoid())).setParameter("dialect", bytes(wish.dialect())).setParameter("shown", wish.version()).executeUpdate() == 1;
    }

    void held(Session session, AppointmentId appointment, boolean complaintOffered, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.interpreter_session (session_id, appointment_id, survivor_id, custodian, interpreter_id, language, mode, went, complaint_offered,
                  words, recorded_by, recorded_at)
                values (:id, :appointment, :survivor, :custodian, :who, :language, :mode, :went, :offered, cast(:words as bytea), :by, :at)""")
                .setParameter("id", session.id()).setParameter("appointment", appointment.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("who", session.who().value()).setParameter("language", session.language())
                .setParameter("mode", session.mode().name()).setParameter("went", session.went().name()).setParameter("offered", complaintOffered)
                .setParameter("words", bytes(session.words())).setParameter("by", permit.holder().value()).setParameter("at", session.at()).executeUpdate();
    }

    List<Session> sessions(AppointmentId appointment, Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select session_id, interpreter_id, language, mode, went, words, recorded_at from amparo.interpreter_session
                where appointment_id = :appointment and survivor_id = :survivor order by recorded_at desc limit 20""")
                .setParameter("appointment", appointment.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Session((UUID) r[0], new InterpreterId((UUID) r[1]), (String) r[2], InterpreterMode.valueOf((String) r[3]),
                HowItWent.valueOf((String) r[4]), Sealed.read(r[5]), (Instant) r[6])).toList();
    }

    private static Object bytes(Sealed value) {
        return value == null ? null : value.stored();
    }
}
