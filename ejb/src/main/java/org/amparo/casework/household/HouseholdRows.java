package org.amparo.casework.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;

/** The links between records; the row wall shows one only to somebody who may see both ends of it. */
@ApplicationScoped
class HouseholdRows {

    private static final int MOST = 25;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Without names; a record that is archived, on hold or erased is not there. */
    List<Member> of(Permit permit) {
        permit.mustCover(permit.survivor());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select h.link_id, h.survivor_id = :her, h.kinship, h.linked_at, c.case_id, c.survivor_id, c.number from amparo.household_link h
                join amparo.case_file c on c.survivor_id = case when h.survivor_id = :her then h.other_id else h.survivor_id end
                join amparo.survivor_standing s on s.survivor_id = c.survivor_id and s.standing not in ('ARCHIVED', 'HOLD', 'ERASED')
                where (h.survivor_id = :her or h.other_id = :her) and h.ended_at is null order by h.linked_at, h.link_id limit\s""" + MOST)
                .setParameter("her", permit.survivor().value()).getResultList();
        return rows.stream().map(HouseholdRows::read).toList();
    }

    private static Member read(Object[] r) {
        Kinship said = Kinship.valueOf((String) r[2]);
        return new Member((UUID) r[0], new CaseId((UUID) r[4]), new SurvivorId((UUID) r[5]), (String) r[6], (Boolean) r[1] ? said.turned() : said, null, (Instant) r[3]);
    }

    /** Another record of the same person, joined on her word; seen by whoever may see both. */
    List<OtherRecord> alsoHers(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select c.case_id, c.survivor_id, c.number, j.other_id = :her, j.joined_at from amparo.joined_record j
                join amparo.case_file c on c.survivor_id = case when j.survivor_id = :her then j.other_id else j.survivor_id end
                where (j.survivor_id = :her or j.other_id = :her) and j.parted_at is null order by j.joined_at limit\s""" + MOST)
                .setParameter("her", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new OtherRecord(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], (Boolean) r[3], (Instant) r[4])).toList();
    }

    /** A case in the asker's own care by its number; of any other there is nothing to know. */
    Optional<CaseId> inMyCare(String number, Permit permit) {
        List<?> found = entities.createNativeQuery("""
                select case_id from amparo.case_file where number = :number and survivor_id = any (cast((select amparo.in_my_care()) as uuid[]))""")
                .setParameter("number", number).getResultList();
        return found.stream().findFirst().map(id -> new CaseId((UUID) id));
    }

    void add(Kinship herToTheOther, Permit permit, Permit other) {
        entities.createNativeQuery("""
                insert into amparo.household_link (link_id, survivor_id, other_id, custodian, kinship, linked_by, linked_at)
                values (:id, :her, :other, :house, :kinship, :by, :at)""")
                .setParameter("id", Id.next()).setParameter("her", permit.survivor().value()).setParameter("other", other.survivor().value())
                .setParameter("house", permit.custodian().value()).setParameter("kinship", herToTheOther.name())
                .setParameter("by", permit.holder().value()).setParameter("at", clock.instant()).executeUpdate();
    }

    /** By a colleague, a moment before. */
    boolean wasEnded(UUID link, Permit permit) {
        return !entities.createNativeQuery("select 1 from amparo.household_link where link_id = :link and (survivor_id = :her or other_id = :her) and ended_at is not null")
                .setParameter("link", link).setParameter("her", permit.survivor().value()).getResultList().isEmpty();
    }

    /** Ended, not deleted: that they were once linked is part of who could see what. */
    void end(UUID link, Permit permit, Permit other) {
        other.mustCover(other.survivor());
        entities.createNativeQuery("""
                update amparo.household_link set ended_at = :at, ended_by = :by
                where link_id = :link and (survivor_id = :her or other_id = :her) and ended_at is null""")
                .setParameter("at", clock.instant()).setParameter("by", permit.holder().value()).setParameter("link", link)
                .setParameter("her", permit.survivor().value()).executeUpdate();
    }
}
