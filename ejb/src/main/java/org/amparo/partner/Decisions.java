package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** Every decision about every organisation, in the transaction that takes it; nothing of it is ever written over. */
@ApplicationScoped
class Decisions {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** @param by null: a date did it */
    void add(OrganisationId of, Action action, SuspensionGround ground, String because, StaffId by, Instant at) {
        entities.createNativeQuery("""
                insert into amparo.vetting_decision (decision_id, organisation_id, action, ground, because, decided_by, at)
                values (:id, :of, :action, cast(:ground as text), cast(:because as text), cast(:by as uuid), :at)""")
                .setParameter("id", Id.next()).setParameter("of", of.value()).setParameter("action", action.name()).setParameter("ground", ground == null ? null : ground.name())
                .setParameter("because", because).setParameter("by", by == null ? null : by.toString()).setParameter("at", at).executeUpdate();
    }

    /** The newest first, with the names of who decided. */
    List<PastDecision> of(OrganisationId id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select d.action, d.ground, d.because, d.decided_by is null, coalesce(s.display_name, ''), d.at
                from amparo.vetting_decision d left join amparo.staff_member s on s.user_id = d.decided_by
                where d.organisation_id = :of order by d.at desc, d.decision_id desc limit :most""")
                .setParameter("of", id.value()).setParameter("most", MOST).getResultList();
        return rows.stream().map(r -> new PastDecision(Action.valueOf((String) r[0]), r[1] == null ? null : SuspensionGround.valueOf((String) r[1]),
                (String) r[2], (Boolean) r[3], (String) r[4], (Instant) r[5])).toList();
    }
}
