package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.AssessmentId;

/** Stored assessments: added, never changed. */
@ApplicationScoped
class Assessments {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(Assessment made, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(made);
    }

    Optional<Assessment> find(AssessmentId id, Permit permit) {
        return Optional.ofNullable(entities.find(Assessment.class, id.value())).filter(a -> a.survivor().equals(permit.survivor().value()));
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<AssessmentLine> lines(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select a.assessment_id, a.made_at, coalesce(s.display_name, ''), a.level, a.own_level, a.again
                from amparo.risk_assessment a left join amparo.staff_member s on s.user_id = a.made_by
                where a.survivor_id = :survivor order by a.made_at desc, a.assessment_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("most", MOST).getResultList();
        return rows.stream().map(r -> new AssessmentLine(new AssessmentId((UUID) r[0]), (Instant) r[1], (String) r[2], RiskLevel.valueOf((String) r[3]),
                OwnRating.valueOf((String) r[4]), RiskLevel.valueOf((String) r[5]))).toList();
    }
}
