package org.amparo.justice.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;

/** Her stored words on taking part: added, never changed. */
@ApplicationScoped
class ParticipationRows {

    /** As stored, still sealed. */
    record Row(UUID id, int number, Sealed content, Instant at, String byName) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Row row, Permit permit) {
        try {
            entities.createNativeQuery("""
                    insert into amparo.participation_word (word_id, survivor_id, custodian, number, content, said_at, recorded_by)
                    values (:id, :survivor, :custodian, :number, :content, :at, :by)""")
                    .setParameter("id", row.id()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                    .setParameter("number", row.number()).setParameter("content", row.content().stored()).setParameter("at", row.at())
                    .setParameter("by", permit.holder().value()).executeUpdate();
        } catch (PersistenceException twoAtOnce) {
            if (!sameNumber(twoAtOnce)) throw twoAtOnce;
            throw new Stale();
        }
    }

    /** The newest first. */
    List<Row> all(Permit permit) {
        return rows("order by w.number desc limit 200", permit);
    }

    Optional<Row> newest(Permit permit) {
        return rows("order by w.number desc limit 1", permit).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String which, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select w.word_id, w.number, w.content, w.said_at, coalesce(s.display_name, '')
                from amparo.participation_word w left join amparo.staff_member s on s.user_id = w.recorded_by
                where w.survivor_id = :survivor\s""" + which).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (Integer) r[1], Sealed.read(r[2]), (Instant) r[3], (String) r[4])).toList();
    }

    private static boolean sameNumber(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause())
            if (cause instanceof java.sql.SQLException sql && "23505".equals(sql.getSQLState())) return true;
        return false;
    }
}
