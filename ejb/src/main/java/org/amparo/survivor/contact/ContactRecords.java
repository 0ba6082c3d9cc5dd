package org.amparo.survivor.contact;

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
import org.amparo.shared.Id;
import org.amparo.shared.Lookup;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** Ways and tries, each reachable only with a permit for the person they are about. */
@ApplicationScoped
class ContactRecords {

    private static final int MOST_WAYS = 20;

    /** @param takenAway none is left, and one was taken away because it led through somebody kept away */
    record Known(List<SafeContact> ways, boolean takenAway) {}

    /** A try as stored. */
    record StoredTry(UUID id, WayId way, Channel channel, Instant at, StaffId by, Outcome outcome, Sealed note) {}

    private record WaysTo(SurvivorId survivor) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PageAct page;

    void add(SafeContact way, Permit permit) {
        permit.mustCover(way.survivor());
        entities.persist(way);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Optional<SafeContact> one(WayId id, Permit permit) {
        return entities.createQuery("select c from SafeContact c where c.id = :id and c.survivor = :survivor and c.endedAt is null", SafeContact.class)
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    /** By a colleague, a moment before. */
    boolean wasEnded(WayId id, Permit permit) {
        return !entities.createQuery("select c.id from SafeContact c where c.id = :id and c.survivor = :survivor and c.endedAt is not null", UUID.class)
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).getResultList().isEmpty();
    }

    List<SafeContact> all(Permit permit) {
        return known(permit).ways();
    }

    Known known(Permit permit) {
        List<SafeContact> found = found(permit);
        return new Known(found.stream().filter(way -> !way.ended()).toList(), !found.isEmpty() && found.stream().allMatch(SafeContact::ended));
    }

    /** Those that hold first, then those that were taken away: a page that says there is none also says why. */
    private List<SafeContact> found(Permit permit) {
        return lookup(permit).rows(() -> entities.createQuery("""
                select c from SafeContact c where c.survivor = :survivor and (c.endedAt is null or c.endedBecause is not null)
                order by c.endedAt nulls first, c.rank, c.id""", SafeContact.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST_WAYS).getResultList());
    }

    Lookup<SafeContact> lookup(Permit permit) {
        return page.once(new WaysTo(permit.survivor()), () -> Lookup.of(SafeContact.class, "amparo.safe_contact t where t.survivor_id = ? and (t.ended_at is null or t.ended_because is not null)",
                "t.ended_at nulls first, t.rank, t.way_id", MOST_WAYS,
                permit.survivor().value()));
    }

    void tried(UUID id, WayId way, Channel channel, Outcome outcome, Sealed note, Instant at, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.contact_attempt (attempt_id, survivor_id, custodian, way_id, channel, at, by_user, outcome, note)
                values (:id, :survivor, :custodian, :way, :channel, :at, :by, :outcome, cast(:note as bytea))""")
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("way", way.value()).setParameter("channel", channel.name()).setParameter("at", at)
                .setParameter("by", permit.holder().value()).setParameter("outcome", outcome.name())
                .setParameter("note", note == null ? null : note.stored()).executeUpdate();
    }

    /** When she was reached last, null for never, and how often somebody tried since. */
    record Silence(Instant lastReached, int triedSince) {}

    Silence silence(Permit permit) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                with reached as (select max(at) as at from amparo.contact_attempt where survivor_id = :survivor and outcome = 'REACHED')
                select r.at, cast((select count(*) from amparo.contact_attempt a where a.survivor_id = :survivor and (r.at is null or a.at > r.at)) as integer) from reached r""")
                .setParameter("survivor", permit.survivor().value()).getSingleResult();
        return new Silence((Instant) row[0], (Integer) row[1]);
    }

    @SuppressWarnings("unchecked")
    List<StoredTry> tries(String before, int most, Permit permit) {
        UUID from = before == null ? null : Id.read(before);
        List<Object[]> rows = entities.createNativeQuery("""
                select attempt_id, way_id, channel, at, by_user, outcome, note from amparo.contact_attempt
                where survivor_id = :survivor and (cast(:before as uuid) is null
                  or (at, attempt_id) < (select at, attempt_id from amparo.contact_attempt where attempt_id = cast(:before as uuid)))
                order by at desc, attempt_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("before", from == null ? null : from.toString())
                .setParameter("most", most).getResultList();
        return rows.stream().map(r -> new StoredTry((UUID) r[0], new WayId((UUID) r[1]), Channel.valueOf((String) r[2]), (Instant) r[3],
                new StaffId((UUID) r[4]), Outcome.valueOf((String) r[5]), Sealed.read(r[6]))).toList();
    }

    /** For the system's own work: records with a case with a way that nobody confirmed for too long and nobody was asked to. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> unconfirmedSince(Instant before, int most) {
        List<UUID> ids = entities.createNativeQuery("""
                select c.survivor_id from amparo.safe_contact c join amparo.survivor_standing s using (survivor_id)
                where c.ended_at is null and c.confirmed_at < :before and s.standing = 'OPEN'
                  and (c.asked_again_at is null or c.asked_again_at < c.confirmed_at)
                group by c.survivor_id order by min(c.confirmed_at) limit :most""")
                .setParameter("before", before).setParameter("most", most).getResultList();
        return ids.stream().map(SurvivorId::new).toList();
    }

    void askedAgain(Instant at, Permit permit) {
        entities.createNativeQuery("update amparo.safe_contact set asked_again_at = :at where survivor_id = :survivor and ended_at is null")
                .setParameter("at", at).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    /** Nothing of her stays: ways go, and the tries with them. */
    void remove(Permit permit) {
        entities.createNativeQuery("delete from amparo.safe_contact where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).executeUpdate();
    }
}
