package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.Successors;

/** The stored case files; one per survivor. */
@ApplicationScoped
class CaseFileRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PageAct page;

    private record FileOf(SurvivorId survivor) {}

    private record FilesOf(List<CaseFile> rows) {}

    void add(CaseFile file, Permit permit) {
        permit.mustCover(file.facts().survivor());
        entities.persist(file);
        entities.flush();
    }

    Optional<CaseFile> of(Permit permit) {
        return lookup(permit).rows(() -> entities.createQuery("select c from CaseFile c where c.survivor = :survivor", CaseFile.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(1).getResultList()).stream().findFirst();
    }

    Lookup<CaseFile> lookup(Permit permit) {
        return page.once(new FileOf(permit.survivor()), () -> Lookup.of(CaseFile.class, "amparo.case_file t where t.survivor_id = ?", "t.case_id", 1, permit.survivor().value()));
    }

    /** Of everybody the permit covers, once for each permit. */
    List<CaseFile> all(Permit permit) {
        return permit.hold(FilesOf.class, () -> new FilesOf(readAll(permit))).rows();
    }

    private List<CaseFile> readAll(Permit permit) {
        if (permit.subjects().isEmpty()) return List.of();
        List<UUID> ids = permit.subjects().stream().map(SurvivorId::value).toList();
        return entities.createQuery("select c from CaseFile c where c.survivor in :survivors", CaseFile.class).setParameter("survivors", ids).getResultList();
    }

    /** What was changed is written now: afterwards the row wall may close for whoever changed it. */
    void write(Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
    }

    /** Cases whose safe ending is over, for the timer. */
    List<UUID> endingSince(Instant before, int most, Permit run) {
        return entities.createQuery("select c.survivor from CaseFile c where c.state = :ending and c.changed <= :before order by c.changed", UUID.class)
                .setParameter("ending", CaseWorkflow.State.ENDING).setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** Open cases in the hands of people who have left; one that nobody there may take is left to the supervisor to find somebody. */
    @SuppressWarnings("unchecked")
    List<UUID> leftBehind(Successors successors, int most, Permit run) {
        return entities.createNativeQuery("""
                select distinct c.survivor_id from amparo.case_file c
                join unnest(cast(:leavers as uuid[]), cast(:followers as uuid[])) p(leaver, follower) on p.leaver = c.lead or p.leaver = c.deputy
                where c.closed_at is null and not (c.deputy is null and exists (select from amparo.exclusion x
                  where x.survivor_id = c.survivor_id and x.user_id = p.follower and x.removed_at is null)) limit :most""")
                .setParameter("leavers", successors.leavers()).setParameter("followers", successors.followers()).setParameter("most", most).getResultList();
    }
}
