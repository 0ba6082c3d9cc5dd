package org.amparo.casework.livelihood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** The stored permissions, behind the row wall. */
@ApplicationScoped
class WorkPermissions {

    @PersistenceContext
    private EntityManager entities;

    Optional<WorkPermission> of(Permit permit) {
        return Optional.ofNullable(entities.find(WorkPermission.class, permit.survivor().value()));
    }

    void add(WorkPermission permission, Permit permit) {
        permit.mustCover(permission.survivor());
        entities.persist(permission);
        entities.flush();
    }

    /** For the system's round: those that end soon, of open records, of which nobody was told yet. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> ending(LocalDate before, int most, Permit run) {
        List<UUID> found = entities.createNativeQuery("""
                select w.survivor_id from amparo.work_permission w join amparo.survivor_standing s using (survivor_id)
                where w.valid_until <= :before and w.asked_until is distinct from w.valid_until and s.standing = 'OPEN' and not s.withdrawn
                order by w.valid_until limit :most""").setParameter("before", before).setParameter("most", most).getResultList();
        return found.stream().map(SurvivorId::new).toList();
    }
}
