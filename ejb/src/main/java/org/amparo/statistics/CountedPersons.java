package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.amparo.access.Permit;

/** Who came: told to the database, never naming a record. */
@ApplicationScoped
class CountedPersons {

    @PersistenceContext
    private EntityManager entities;

    /** @return false where it failed, which stops nobody's work */
    boolean fromNextQuarter(UUID who, long gender, Collection<Long> needs, Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.count_person(:who, :hers, :gender, cast(:needs as bigint[]))").setParameter("who", who)
                .setParameter("hers", permit.survivor().value()).setParameter("gender", gender).setParameter("needs", CountedRows.array(needs)).getSingleResult();
    }
}
