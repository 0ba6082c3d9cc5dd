package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** The stored things, behind the wall of legal matters. */
@ApplicationScoped
class Items {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(EvidenceItem item, Permit permit) {
        permit.mustCover(item.survivor());
        entities.persist(item);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    List<EvidenceItem> all(Permit permit) {
        return entities.createQuery("select i from EvidenceItem i where i.survivor = :survivor order by i.registeredAt, i.id", EvidenceItem.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<EvidenceItem> find(ItemId id, Permit permit) {
        return Optional.ofNullable(entities.find(EvidenceItem.class, id.value())).filter(i -> i.survivor().equals(permit.survivor()));
    }
}
