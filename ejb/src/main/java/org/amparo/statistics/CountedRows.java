package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;

/** Asks the database for numbers and gives it what is to be counted; neither way names a record. */
@ApplicationScoped
class CountedRows {

    /** What a number that may be shown is of: everybody, the house, a unit of the reader's, or what came of it. */
    enum Which { ALL, HOUSE, UNIT, OUTCOME }

    /** Never of fewer than five: what may not be shown the database keeps to itself. @param whole false for the least it can be */
    record Cell(Which which, UUID unit, Long what, Long outcome, int persons, boolean whole) {}

    record UnitCell(UUID unit, String name, int cases, int answered) {}

    record OwnUnit(UUID id, String name) {}

    record Units(List<OwnUnit> own, List<UnitCell> asked) {}

    @PersistenceContext
    private EntityManager entities;

    /** @param outcome null for nobody any more; @return false where it failed, which is nothing that may stop anybody's work */
    boolean fromNextQuarter(UUID who, Long outcome, Collection<Long> factors, Collection<Long> signs, Permit permit) {
        Query count = entities.createNativeQuery("""
                select amparo.count_from_next(:who, amparo.unit_of(:survivor), cast(cast(:outcome as text) as bigint), cast(:factors as bigint[]), cast(:signs as bigint[]))""");
        return (Boolean) count.setParameter("who", who).setParameter("survivor", permit.survivor().value())
                .setParameter("outcome", outcome == null ? null : outcome.toString()).setParameter("factors", array(factors)).setParameter("signs", array(signs)).getSingleResult();
    }

    /** What happened to people, and who came, in one statement. */
    List<Cell> of(Quarter quarter, ListPermit leave) {
        return cells("select which, unit_id, of_what, outcome, persons, true from amparo.count_quarter(:first)", quarter);
    }

    /** Of the whole house alone. */
    List<Cell> of(Year year, ListPermit leave) {
        return cells("select which, cast(null as uuid), of_what, cast(null as bigint), persons, whole from amparo.count_year(:first)", year);
    }

    @SuppressWarnings("unchecked")
    private List<Cell> cells(String happened, Period period) {
        List<Object[]> rows = entities.createNativeQuery(happened
                + " union all select 'HOUSE', cast(null as uuid), of_what, cast(null as bigint), persons, whole from amparo.count_people(:first, :past)")
                .setParameter("first", period.first()).setParameter("past", period.next()).getResultList();
        return rows.stream().map(r -> new Cell(Which.valueOf((String) r[0]), (UUID) r[1], (Long) r[2], (Long) r[3], (Integer) r[4], (Boolean) r[5])).toList();
    }

    /** A yes after a no. */
    boolean again(UUID who, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_again(:who, :hers)").setParameter("who", who).setParameter("hers", permit.survivor().value()).getSingleResult();
    }

    /** @param permit for the record that leads */
    boolean asOne(UUID leading, UUID led, boolean joined, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_as_one(:leading, :led, :joined)").setParameter("leading", leading).setParameter("led", led)
                .setParameter("joined", joined).getSingleResult();
    }

    /** The reader's own units and how much was asked in each of the house's, in one statement. */
    @SuppressWarnings("unchecked")
    Units units(ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select true, u.unit_id, u.name, 0, 0 from amparo.unit u where u.unit_id = any (cast((select amparo.my_units()) as uuid[]))
                union all select false, unit_id, name, cases, answered from amparo.count_asked() order by 3, 2""").getResultList();
        return new Units(rows.stream().filter(r -> (Boolean) r[0]).map(r -> new OwnUnit((UUID) r[1], (String) r[2])).toList(),
                rows.stream().filter(r -> !(Boolean) r[0]).map(r -> new UnitCell((UUID) r[1], (String) r[2], (Integer) r[3], (Integer) r[4])).toList());
    }

    static String array(Collection<Long> values) {
        return values.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
