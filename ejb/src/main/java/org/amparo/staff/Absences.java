package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.shared.StaffId;

/** When people are away; past times stay, they explain who stood in. */
@ApplicationScoped
class Absences {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    void add(Absence absence) {
        entities.persist(absence);
    }

    Optional<Absence> find(UUID id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    /** Now or ahead, soonest first. */
    List<AwayTime> of(StaffId who, Instant now) {
        return entities.createQuery("select a from Absence a where a.user = :who and a.until > :now order by a.from, a.id", Absence.class)
                .setParameter("who", who.value()).setParameter("now", now).setMaxResults(MOST).getResultList().stream().map(Absence::shown).toList();
    }
}
