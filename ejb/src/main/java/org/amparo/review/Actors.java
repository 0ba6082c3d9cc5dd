package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.NoPersonalData;

/** Who acted, for a page of the log: a name alone does not say that somebody of another organisation looked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("colleagues' names, and where those work who are not of the reader's house")
class Actors {

    /** @param house empty for a colleague of the reader's own */
    record Actor(String name, String house) {}

    static final Actor NOBODY = new Actor("", "");

    private static final String NAMES = """
            select s.user_id, s.display_name, coalesce(o.name, '') from amparo.staff_member s
            left join amparo.organisation o on o.organisation_id = s.organisation_id and o.organisation_id <> (select amparo.ctx_org())
            where s.user_id = any (cast(:ids as uuid[]))""";

    @PersistenceContext
    private EntityManager entities;

    /** Everybody of a page who exists, and their houses, in one statement. */
    Map<UUID, Actor> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(NAMES)
                .setParameter("ids", ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        Map<UUID, Actor> known = new HashMap<>();
        rows.forEach(r -> known.put((UUID) r[0], new Actor((String) r[1], (String) r[2])));
        return known;
    }
}
