package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Rows of the exclusion list; removed ones stay as history. */
@ApplicationScoped
class ExclusionRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    /** Said twice is said once. @return whether it is new on this record */
    boolean add(Exclusion exclusion, Permit permit) {
        last.now();
        return entities.createNativeQuery("""
                insert into amparo.exclusion (exclusion_id, survivor_id, user_id, organisation_id, recorded_by, recorded_at)
                select :id, :survivor, cast(:user as uuid), cast(:org as uuid), :by, :at where not exists (
                  select from amparo.exclusion x where x.survivor_id = :survivor and x.removed_at is null and x.lifting_at is null and x.joined_from is null
                    and (x.user_id = cast(:user as uuid) or x.organisation_id = cast(:org as uuid)))""")
                .setParameter("id", exclusion.id()).setParameter("survivor", permit.survivor().value())
                .setParameter("user", exclusion.user() == null ? null : exclusion.user().toString())
                .setParameter("org", exclusion.organisation() == null ? null : exclusion.organisation().toString())
                .setParameter("by", permit.holder().value()).setParameter("at", exclusion.since()).executeUpdate() == 1;
    }

    /** Whether it was ever hers, also when it holds no more. */
    boolean isHers(UUID exclusion, Permit permit) {
        return !entities.createNativeQuery("select 1 from amparo.exclusion where exclusion_id = :id and survivor_id = :survivor").setParameter("id", exclusion)
                .setParameter("survivor", permit.survivor().value()).getResultList().isEmpty();
    }

    /** Her other records that the writer works on too; what follows on one that she does not, somebody who does has to see to. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> joinedInMyCare(Permit permit) {
        List<UUID> also = entities.createNativeQuery("""
                select j.id from (select case when survivor_id = :her then other_id else survivor_id end as id from amparo.joined_record
                  where parted_at is null and :her in (survivor_id, other_id)) j where j.id = any (cast((select amparo.in_my_care()) as uuid[]))""", UUID.class)
                .setParameter("her", permit.survivor().value()).getResultList();
        return also.stream().map(SurvivorId::new).toList();
    }

    boolean liftFrom(UUID exclusion, Instant from, SaidHow how, Permit permit) {
        return entities.createNativeQuery("""
                update amparo.exclusion set lifting_at = :from, lifting_by = :by, said_how = :how
                where exclusion_id = :id and survivor_id = :survivor and removed_at is null and lifting_at is null""")
                .setParameter("id", exclusion).setParameter("from", from).setParameter("by", permit.holder().value()).setParameter("how", how.name())
                .setParameter("survivor", permit.survivor().value()).executeUpdate() == 1;
    }

    boolean keep(UUID exclusion, Permit permit) {
        return entities.createNativeQuery("""
                update amparo.exclusion set lifting_at = null, lifting_by = null, said_how = null
                where exclusion_id = :id and survivor_id = :survivor and removed_at is null""")
                .setParameter("id", exclusion).setParameter("survivor", permit.survivor().value()).executeUpdate() == 1;
    }

    /** Those whose day has gone by, with whose they are; for the system's round. */
    @SuppressWarnings("unchecked")
    List<Object[]> due(Instant now, Permit run) {
        return entities.createNativeQuery("""
                select exclusion_id, survivor_id from amparo.exclusion where removed_at is null and lifting_at <= :now order by lifting_at limit 100""")
                .setParameter("now", now).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<KeptAwayElsewhere> saidElsewhere(Permit run) {
        List<Object[]> found = entities.createNativeQuery("""
                select exclusion_id, survivor_id, user_id from amparo.exclusion
                where joined_from is not null and followed_at is null and removed_at is null and lifting_at is null order by recorded_at limit 100""").getResultList();
        return found.stream().map(r -> new KeptAwayElsewhere((UUID) r[0], new SurvivorId((UUID) r[1]), r[2] == null ? null : new StaffId((UUID) r[2]))).toList();
    }

    void seenTo(KeptAwayElsewhere said, Instant at, Permit permit) {
        entities.createNativeQuery("update amparo.exclusion set followed_at = :at where exclusion_id = :id and survivor_id = :survivor and removed_at is null")
                .setParameter("at", at).setParameter("id", said.exclusion()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    void lifted(UUID exclusion, Instant at, Permit permit) {
        entities.createNativeQuery("""
                update amparo.exclusion set removed_at = :at, removed_by = lifting_by
                where exclusion_id = :id and survivor_id = :survivor and removed_at is null""")
                .setParameter("id", exclusion).setParameter("at", at).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    List<Exclusion> of(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select exclusion_id, user_id, organisation_id, recorded_at, lifting_at from amparo.exclusion
                where survivor_id = :survivor and removed_at is null order by recorded_at, exclusion_id limit 200""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Exclusion((UUID) r[0], r[1] == null ? null : new StaffId((UUID) r[1]),
                r[2] == null ? null : new OrganisationId((UUID) r[2]), (Instant) r[3], (Instant) r[4])).toList();
    }
}
