package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;

/** Rows of calendars. */
@ApplicationScoped
@NoPersonalData("working days and holidays")
class CalendarRows {

    private static final int MOST = 400;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    WorkingWeek week(OrganisationId of, WorkingDays otherwise) {
        List<Object[]> rows = entities.createNativeQuery("select zone, weekend, version from amparo.working_week where organisation_id = :org")
                .setParameter("org", of.value()).getResultList();
        if (rows.isEmpty()) return new WorkingWeek(of, otherwise.zone(), otherwise.weekend(), List.of(), -1);
        Object[] row = rows.getFirst();
        return new WorkingWeek(of, ZoneId.of((String) row[0]), days((String) row[1]), holidays(of), ((Number) row[2]).longValue());
    }

    private static Set<DayOfWeek> days(String text) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private List<Holiday> holidays(OrganisationId of) {
        List<Object[]> rows = entities.createNativeQuery("select cast(day as text), name from amparo.holiday where organisation_id = :org order by day limit " + MOST)
                .setParameter("org", of.value()).getResultList();
        return rows.stream().map(r -> new Holiday(LocalDate.parse((String) r[0]), (String) r[1])).toList();
    }

    void keep(OrganisationId of, ZoneId zone, Collection<DayOfWeek> weekend) {
        entities.createNativeQuery("""
                insert into amparo.working_week (organisation_id, zone, weekend) values (:org, :zone, :weekend)
                on conflict (organisation_id) do update set zone = excluded.zone, weekend = excluded.weekend, version = working_week.version + 1""")
                .setParameter("org", of.value()).setParameter("zone", zone.getId())
                .setParameter("weekend", weekend.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","))).executeUpdate();
    }

    void add(OrganisationId of, Holiday holiday) {
        entities.createNativeQuery("""
                insert into amparo.holiday (organisation_id, day, name) values (:org, :day, :name)
                on conflict (organisation_id, day) do update set name = excluded.name""")
                .setParameter("org", of.value()).setParameter("day", holiday.day()).setParameter("name", holiday.name()).executeUpdate();
    }

    void remove(OrganisationId of, LocalDate day) {
        entities.createNativeQuery("delete from amparo.holiday where organisation_id = :org and day = :day")
                .setParameter("org", of.value()).setParameter("day", day).executeUpdate();
    }
}
