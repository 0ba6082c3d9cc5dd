package org.amparo.survivor.joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.search.PairId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Records that are one person's. What joining and parting bring with them (sight, exclusions) the database does at once, and marks. */
@ApplicationScoped
class JoinRows {

    private static final int MOST = 50;
    private static final String JOINABLE = "state = 'PASSED_TO_LEADS' and supervisor = (select amparo.ctx_user()) and amparo.both_hers(pair_id) ";

    /** @param survivor the earlier record */
    record Pair(PairId id, SurvivorId survivor, SurvivorId other, Instant foundAt) {}

    record Two(SurvivorId leading, SurvivorId led) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    List<Pair> joinable(ListPermit leave) {
        return pairs("order by found_at, pair_id limit " + MOST, null);
    }

    HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.CHECKS, HowMuch.NEVER, new HowMuch.Part("amparo.possible_same_person where " + JOINABLE), MOST);
    }

    Optional<Pair> joinable(PairId id) {
        return pairs("and pair_id = :id", id).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Pair> pairs(String where, PairId id) {
        var query = entities.createNativeQuery("""
                select pair_id, survivor_id, other_id, found_at from amparo.possible_same_person where\s""" + JOINABLE + where);
        if (id != null) query.setParameter("id", id.value());
        return ((List<Object[]>) query.getResultList()).stream()
                .map(r -> new Pair(new PairId((UUID) r[0]), new SurvivorId((UUID) r[1]), new SurvivorId((UUID) r[2]), (Instant) r[3])).toList();
    }

    boolean keptAwayLeads(PairId id, Permit permit) {
        permit.mustCover(permit.survivor());
        return (Boolean) entities.createNativeQuery("select amparo.kept_away_leads(:id)").setParameter("id", id.value()).getSingleResult();
    }

    /** Whether one of them leads or is led already: of three records of one person two lead to nobody. */
    boolean chained(Permit leading, Permit led) {
        return !entities.createNativeQuery("select 1 from amparo.joined_record where parted_at is null and (other_id in (:leading, :led) or survivor_id = :led)")
                .setParameter("leading", leading.survivor().value()).setParameter("led", led.survivor().value()).getResultList().isEmpty();
    }

    void join(PairId pair, Permit leading, Permit led) {
        entities.createNativeQuery("""
                insert into amparo.joined_record (join_id, pair_id, survivor_id, other_id, custodian, joined_by, joined_at)
                values (:id, :pair, :leading, :led, :house, :by, :at)""")
                .setParameter("id", Id.next()).setParameter("pair", pair.value()).setParameter("leading", leading.survivor().value())
                .setParameter("led", led.survivor().value()).setParameter("house", leading.custodian().value())
                .setParameter("by", leading.holder().value()).setParameter("at", clock.instant()).executeUpdate();
        entities.createNativeQuery("update amparo.possible_same_person set state = 'JOINED', version = version + 1 where pair_id = :pair")
                .setParameter("pair", pair.value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> joined(ListPermit leave) {
        return entities.createNativeQuery("""
                select j.join_id, j.survivor_id, j.other_id, j.joined_at, coalesce(a.spoken, ''), coalesce(b.spoken, '') from amparo.joined_record j
                left join lateral (select o.spoken from amparo.subject_object o where o.survivor_id = j.survivor_id and o.spoken is not null limit 1) a on true
                left join lateral (select o.spoken from amparo.subject_object o where o.survivor_id = j.other_id and o.spoken is not null limit 1) b on true
                where j.parted_at is null and (select amparo.ctx_has('SUPERVISOR')) order by j.joined_at desc, j.join_id limit\s""" + MOST).getResultList();
    }

    /** Parted ones as well. */
    Optional<Two> two(JoinId join) {
        List<?> rows = entities.createNativeQuery("select survivor_id, other_id from amparo.joined_record where join_id = :id")
                .setParameter("id", join.value()).getResultList();
        return rows.stream().findFirst().map(r -> new Two(new SurvivorId((UUID) ((Object[]) r)[0]), new SurvivorId((UUID) ((Object[]) r)[1])));
    }

    /** Whoever comes second is told so. */
    void part(JoinId join, PartWhy why, Permit permit) {
        int parted = entities.createNativeQuery("""
                update amparo.joined_record set parted_by = :by, parted_at = :at, parted_why = :why
                where join_id = :id and survivor_id = :leading and parted_at is null""")
                .setParameter("by", permit.holder().value()).setParameter("at", clock.instant()).setParameter("why", why.name()).setParameter("id", join.value())
                .setParameter("leading", permit.survivor().value()).executeUpdate();
        if (parted == 0) throw new Stale();
    }
}
