package org.amparo.casework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.NeedId;
import org.hibernate.Session;

/** The stored needs of one survivor at a time. */
@ApplicationScoped
class NeedRows {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(Need need, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(need);
    }

    Optional<Need> find(NeedId id, Permit permit) {
        return some(List.of(id), permit).stream().findFirst();
    }

    /** What the same act has read already is not asked for again. */
    List<Need> some(Collection<NeedId> ids, Permit permit) {
        List<Need> found = entities.unwrap(Session.class).byMultipleIds(Need.class).enableSessionCheck(true).enableOrderedReturn(false)
                .multiLoad(ids.stream().map(NeedId::value).toList());
        return found.stream().filter(n -> n != null && permit.subjects().contains(n.survivor())).sorted(Comparator.comparing(Need::recorded).thenComparing(n -> n.id().value())).toList();
    }

    List<Need> all(Permit permit) {
        return entities.createQuery("select n from Need n where n.survivor = :survivor order by n.recorded, n.id", Need.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }
}
