package org.amparo.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.ReferralId;

/** Concerns that were raised, and what came of them. Settling one changes no version: nobody's open page becomes stale by it. */
@ApplicationScoped
class Concerns {

    /** Open as long as there is no finding. */
    record Raised(ConcernFinding finding, Instant settledAt) {}

    @PersistenceContext
    private EntityManager entities;

    /** Empty when none was ever raised. */
    List<Raised> of(ReferralId id, Permit permit) {
        permit.mustCover(permit.survivor());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select concern_finding, concern_settled_at from amparo.referral where referral_id = :id and (concern or concern_finding is not null)""")
                .setParameter("id", id.value()).getResultList();
        return rows.stream().map(r -> new Raised(r[0] == null ? null : ConcernFinding.valueOf((String) r[0]), (Instant) r[1])).toList();
    }

    boolean settle(ReferralId id, ConcernFinding finding, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        return entities.createNativeQuery("""
                update amparo.referral set concern = false, concern_finding = :finding, concern_settled_at = :at, concern_settled_by = :by
                where referral_id = :id and concern""")
                .setParameter("finding", finding.name()).setParameter("at", at).setParameter("by", permit.holder().value())
                .setParameter("id", id.value()).executeUpdate() == 1;
    }
}
