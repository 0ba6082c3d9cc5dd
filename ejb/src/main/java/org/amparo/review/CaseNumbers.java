package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** Puts the spoken number to facts about exactly one case, or the talk where no case is yet; the row wall leaves out whom the reader may not know of. */
@ApplicationScoped
class CaseNumbers {

    /** One of the two. */
    record Named(String number, SurvivorId talk) {}

    static final String NUMBERS = """
            select s.fact_id, o.spoken, cast(null as uuid) from amparo.audit_subject s
            join amparo.audit_fact f on f.fact_id = s.fact_id and f.subjects = 1
            join amparo.subject_object o on o.survivor_id = s.subject_id and o.spoken is not null
            where s.fact_id = any (cast(:facts as uuid[]))
            union all
            select s.fact_id, cast(null as text), t.survivor_id from amparo.audit_subject s
            join amparo.audit_fact f on f.fact_id = s.fact_id and f.subjects = 1
            join amparo.survivor_standing t on t.survivor_id = s.subject_id and t.standing = 'INTAKE'
            where s.fact_id = any (cast(:facts as uuid[]))""";

    @PersistenceContext
    private EntityManager entities;

    Map<UUID, Named> ofFacts(Collection<UUID> facts, Permit permit) {
        if (facts.isEmpty()) return Map.of();
        if (permit.action().kind() != Action.Kind.READ) throw new IllegalArgumentException("numbers are put to facts only when reading the log");
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(NUMBERS)
                .setParameter("facts", facts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        Map<UUID, Named> numbers = new HashMap<>();
        rows.forEach(r -> numbers.put((UUID) r[0], new Named((String) r[1], r[2] == null ? null : new SurvivorId((UUID) r[2]))));
        return numbers;
    }
}
