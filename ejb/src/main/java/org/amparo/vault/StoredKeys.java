package org.amparo.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;

/** Wrapped keysets in the database, behind the row wall. One statement fetches those of a whole page. */
@ApplicationScoped
class StoredKeys {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;
    @Inject
    private Clock clock;

    Map<SurvivorId, byte[]> of(Collection<SurvivorId> survivors) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select survivor_id, wrapped from amparo.survivor_key where wrapped is not null and survivor_id = any (cast(:ids as uuid[]))""")
                .setParameter("ids", survivors.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        Map<SurvivorId, byte[]> found = new HashMap<>();
        rows.forEach(row -> found.put(new SurvivorId((UUID) row[0]), (byte[]) row[1]));
        return found;
    }

    void add(SurvivorId survivor, byte[] wrapped) {
        entities.createNativeQuery("insert into amparo.survivor_key (survivor_id, wrapped, made_at) values (:survivor, :wrapped, :at)")
                .setParameter("survivor", survivor.value()).setParameter("wrapped", wrapped).setParameter("at", clock.instant()).executeUpdate();
    }

    /** A key is no entity: nothing of this act is written before it is read. */
    byte[] ofPackage(Id sent) {
        List<?> rows = entities.createNativeQuery("select wrapped from amparo.package_key where referral_id = :referral and wrapped is not null")
                .setParameter("referral", sent.value()).setFlushMode(FlushModeType.COMMIT).getResultList();
        return rows.isEmpty() ? null : (byte[]) rows.get(0);
    }

    void addPackage(Id sent, SurvivorId survivor, OrganisationId recipient, byte[] wrapped) {
        last.add("insert into amparo.package_key (referral_id, survivor_id, recipient, wrapped) values (?, ?, ?, ?)",
                sent.value(), survivor.value(), recipient.value(), wrapped);
    }

    void destroy(SurvivorId survivor) {
        entities.createNativeQuery("update amparo.survivor_key set wrapped = null, destroyed_at = :at where survivor_id = :survivor")
                .setParameter("survivor", survivor.value()).setParameter("at", clock.instant()).executeUpdate();
    }
}
