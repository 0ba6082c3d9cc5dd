package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;

/** Who came, as numbers: told to the database and asked from it, never naming a record. */
@ApplicationScoped
class CountedPersons {

    @PersistenceContext
    private EntityManager entities;

    /** @return false where it failed, which stops nobody's work */
    boolean fromNextQuarter(UUID who, long gender, Collection<Long> needs, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_person(:who, :hers, :gender, cast(:needs as bigint[]))").setParameter("who", who)
                .setParameter("hers", permit.survivor().value()).setParameter("gender", gender).setParameter("needs", CountedRows.array(needs)).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<CountedRows.Cell> of(Period period, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("select of_what, persons, whole from amparo.count_people(:first, :past)").setParameter("first", period.first())
                .setParameter("past", period.next()).getResultList();
        return rows.stream().map(r -> new CountedRows.Cell(CountedRows.Which.HOUSE, null, (Long) r[0], null, (Integer) r[1], (Boolean) r[2])).toList();
    }
}
