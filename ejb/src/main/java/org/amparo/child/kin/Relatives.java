package org.amparo.child.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.RelativeId;

/** The stored families, behind the row wall. */
@ApplicationScoped
class Relatives {

    @PersistenceContext
    private EntityManager entities;

    void add(Relative relative, Permit permit) {
        permit.mustCover(relative.survivor());
        entities.persist(relative);
        entities.flush();
    }

    List<Relative> all(Permit permit) {
        return entities.createQuery("select r from Relative r where r.survivor = :survivor order by r.id", Relative.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(100).getResultList();
    }

    /** Of the records of her household that the reader cares for too: who is suspected there. */
    @SuppressWarnings("unchecked")
    List<Object[]> suspectedInHousehold(Permit permit) {
        return entities.createNativeQuery("""
                select r.relative_id, r.kinship, c.number, c.survivor_id from amparo.household_link h
                join amparo.case_file c on c.survivor_id = case when h.survivor_id = :her then h.other_id else h.survivor_id end
                join amparo.child_relative r on r.survivor_id = c.survivor_id and r.implicated in ('SUSPECTED', 'YES')
                where (h.survivor_id = :her or h.other_id = :her) and h.ended_at is null and c.survivor_id = any (cast((select amparo.in_my_care()) as uuid[]))
                order by r.changed_at desc, r.relative_id limit 25""").setParameter("her", permit.survivor().value()).getResultList();
    }

    Optional<Relative> find(RelativeId id, Permit permit) {
        return Optional.ofNullable(entities.find(Relative.class, id.value())).filter(r -> r.survivor().equals(permit.survivor()));
    }
}
