package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amparo.notice.NoticeKind;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** Logins that were refused again and again, as the clock may know of them: who, and which houses that concerns. */
@ApplicationScoped
@NoPersonalData("ids of logins and of organisations")
class RefusedLogins {

    record Often(StaffId who, List<OrganisationId> houses) {}

    @PersistenceContext
    private EntityManager entities;

    /** Without those of whom somebody was told already. */
    @SuppressWarnings("unchecked")
    List<Often> since(Instant begin, int many, Instant toldBefore) {
        List<Object[]> rows = entities.createNativeQuery("""
                select r.actor, r.houses from amparo.refused_often(:since, :many) r
                where not exists (select from amparo.notice n where n.kind = '%s' and n.ref = r.actor and n.at > :told)""".formatted(NoticeKind.REFUSED_OFTEN))
                .setParameter("since", begin).setParameter("many", many).setParameter("told", toldBefore).getResultList();
        return rows.stream().map(r -> new Often(new StaffId((UUID) r[0]), Arrays.stream((UUID[]) r[1]).distinct().map(OrganisationId::new).toList())).toList();
    }
}
