package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;

/** What holds or happened in a month: told to the database and asked from it, never naming a record. */
@ApplicationScoped
class CountedMonths {

    record Held(LocalDate month, Lasting lasting, int people) {}

    @PersistenceContext
    private EntityManager entities;

    /** @param from null for no longer; @return false where it failed, which stops nobody's work */
    boolean holds(UUID who, long what, LocalDate from, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_time(:who, :what, cast(cast(:from as text) as date))").setParameter("who", who)
                .setParameter("what", what).setParameter("from", from == null ? null : from.toString()).getSingleResult();
    }

    boolean happened(UUID who, long what, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_month(:who, :what)").setParameter("who", who).setParameter("what", what).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Happened> happened(Year year, long what, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("select months, first_day, persons, whole from amparo.count_happened(:year, :what) order by first_day, months")
                .setParameter("year", year.first()).setParameter("what", what).getResultList();
        return rows.stream().map(r -> new Happened((Integer) r[0], day(r[1]), (Integer) r[2], (Boolean) r[3])).toList();
    }

    @SuppressWarnings("unchecked")
    List<Held> held(Period period, long what, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("select month, lasting, persons from amparo.count_lasting(:first, :past, :what) order by month, lasting")
                .setParameter("first", period.first()).setParameter("past", period.next()).setParameter("what", what).getResultList();
        return rows.stream().map(r -> new Held(day(r[0]), Lasting.of((Integer) r[1]), (Integer) r[2])).toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
