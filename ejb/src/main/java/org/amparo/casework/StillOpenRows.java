package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.amparo.access.Permit;

/** One question for all that keeps a case open: whoever closes it hears every reason at once. */
@ApplicationScoped
class StillOpenRows {

    private static final String COUNTED = """
            select (select count(*) from amparo.need n where n.survivor_id = :her and n.state in ('OPEN', 'BEING_MET')),
              (select count(*) from amparo.plan_action a join amparo.support_plan p on p.plan_id = a.plan_id
                where a.survivor_id = :her and p.state <> 'COMPLETED' and a.state in ('TODO', 'DOING')),
              (select count(*) from amparo.question q where q.survivor_id = :her and q.state in ('OPEN', 'ANSWERED')),
              exists (select from amparo.risk r where r.survivor_id = :her and r.state <> 'CLOSED' and r.view_by is not null and r.viewed_at is null)""";

    @PersistenceContext
    private EntityManager entities;

    StillOpen of(Permit permit) {
        Object[] found = (Object[]) entities.createNativeQuery(COUNTED).setParameter("her", permit.survivor().value()).getSingleResult();
        return new StillOpen(((Number) found[0]).intValue(), ((Number) found[1]).intValue(), ((Number) found[2]).intValue(), (Boolean) found[3]);
    }
}
