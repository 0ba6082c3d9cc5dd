package org.amparo.calendar.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;

/** The days a survivor keeps free, as stored. */
@ApplicationScoped
class KeptDays {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<KeptDay> all(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("select day_id, day, every_year from amparo.kept_day where survivor_id = :survivor order by day, day_id")
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
        return rows.stream().map(r -> new KeptDay((UUID) r[0], r[1] instanceof Date date ? date.toLocalDate() : (LocalDate) r[1], (Boolean) r[2])).toList();
    }

    void add(KeptDay day, Instant now, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.kept_day (day_id, survivor_id, custodian, day, every_year, kept_at, kept_by)
                values (:id, :survivor, :custodian, :day, :yearly, :now, :by)""")
                .setParameter("id", day.id()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("day", day.day()).setParameter("yearly", day.everyYear()).setParameter("now", now).setParameter("by", permit.holder().value()).executeUpdate();
    }

    void remove(LocalDate day, Permit permit) {
        entities.createNativeQuery("delete from amparo.kept_day where survivor_id = :survivor and day = :day")
                .setParameter("survivor", permit.survivor().value()).setParameter("day", day).executeUpdate();
    }
}
