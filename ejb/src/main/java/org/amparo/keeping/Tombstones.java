package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** Who was erased, as the database knows it; and erasing again whom a restored backup brought back. */
@ApplicationScoped
class Tombstones {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Tombstone> toKeep(int most, Permit run) {
        List<Object[]> rows = entities.createNativeQuery("select survivor_id, erased_at from amparo.tombstone where kept_at is null order by erased_at limit :most")
                .setParameter("most", most).getResultList();
        return rows.stream().map(r -> new Tombstone(new SurvivorId((UUID) r[0]), (Instant) r[1])).toList();
    }

    void kept(Collection<Tombstone> some, Instant now, Permit run) {
        entities.createNativeQuery("update amparo.tombstone set kept_at = :now where survivor_id = any (cast(:who as uuid[]))").setParameter("now", now)
                .setParameter("who", ids(some)).executeUpdate();
    }

    /** Of these, whoever is there again. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> thereAgain(Collection<Tombstone> some, Permit run) {
        List<UUID> ids = entities.createNativeQuery("select survivor_id from amparo.survivor_standing where survivor_id = any (cast(:who as uuid[])) and standing <> 'ERASED'", UUID.class)
                .setParameter("who", ids(some)).getResultList();
        return ids.stream().map(SurvivorId::new).toList();
    }

    void eraseAgain(SurvivorId who, Permit run) {
        entities.createNativeQuery("select amparo.erase_again(:who)").setParameter("who", who.value()).getSingleResult();
    }

    private static String ids(Collection<Tombstone> some) {
        return some.stream().map(t -> t.who().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
