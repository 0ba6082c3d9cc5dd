package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.staff.Successors;

/** What dates have caught up with; for the system's own round. Reminding changes no version, so that nobody's open page becomes stale by it. */
@ApplicationScoped
class WaitingLoops {

    private static final int BITE = 100;

    @PersistenceContext
    private EntityManager entities;

    List<Waiting> late(Instant now) {
        return some("ended_at is null and sent_at is not null and act_by <= :now and (reminded = 0"
                + " or reminded = 1 and act_by + (act_by - state_since) / 2 <= :now) order by act_by", Map.of("now", now));
    }

    /** Nobody answered for a month. */
    List<Waiting> forgotten(Instant sentBefore) {
        return some("state = 'SENT' and sharing_ended_at is null and sent_at <= :before order by sent_at", Map.of("before", sentBefore));
    }

    List<Waiting> unseen(Instant sentBefore) {
        return some("state = 'SENT' and channel = 'SYSTEM' and seen_at is null and sharing_ended_at is null and substitute_at is null and sent_at <= :before order by sent_at",
                Map.of("before", sentBefore));
    }

    @SuppressWarnings("unchecked")
    private List<Waiting> some(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery("select referral_id, state, state_since, act_by, reminded from amparo.referral where " + where + " limit " + BITE);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(Waiting::read).toList();
    }

    void reminded(ReferralId id, int level, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set reminded = :level where referral_id = :id")
                .setParameter("level", level).setParameter("id", id.value()).executeUpdate();
    }

    /** A waiting list and a pause are looked at again and again. */
    void lookAgainAt(ReferralId id, Instant when, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set act_by = :when, reminded = 0 where referral_id = :id")
                .setParameter("when", when).setParameter("id", id.value()).executeUpdate();
    }

    void substituteTold(ReferralId id, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set substitute_at = :at where referral_id = :id")
                .setParameter("at", at).setParameter("id", id.value()).executeUpdate();
    }

    /** With partners that were suspended or ended since it was last asked; what is only waiting for her word goes on as it is. */
    @SuppressWarnings("unchecked")
    List<ReferralId> withStopped(Map<OrganisationId, Instant> stopped) {
        List<UUID> ids = entities.createNativeQuery("""
                select r.referral_id from amparo.referral r
                join unnest(cast(:partners as uuid[]), cast(:since as timestamptz[])) p(partner, since) on p.partner = r.recipient
                where r.sent_at is not null and r.ended_at is null and r.state = any (cast(:with as text[]))
                  and (r.reroute_asked_at is null or r.reroute_asked_at < p.since) limit :most""")
                .setParameter("partners", array(stopped.keySet())).setParameter("since", array(stopped.values()))
                .setParameter("with", array(ReferralWorkflow.WITH_PARTNER)).setParameter("most", BITE).getResultList();
        return ids.stream().map(ReferralId::new).toList();
    }

    /** Asked to find another way because of a partner that is stopped no longer. */
    @SuppressWarnings("unchecked")
    List<ReferralId> askedButNotStopped(Collection<OrganisationId> stopped) {
        List<UUID> ids = entities.createNativeQuery("""
                select r.referral_id from amparo.referral r
                where r.reroute_asked_at is not null and r.ended_at is null and r.recipient <> all (cast(:stopped as uuid[])) limit :most""")
                .setParameter("stopped", array(stopped)).setParameter("most", BITE).getResultList();
        return ids.stream().map(ReferralId::new).toList();
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** @param at null when there is nothing to be asked any more */
    void rerouteAsked(ReferralId id, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set reroute_asked_at = cast(:at as timestamptz) where referral_id = :id")
                .setParameter("at", at == null ? null : at.toString()).setParameter("id", id.value()).executeUpdate();
    }

    /** Open loops in the hands of people who have left, except where the survivor does not want the successor near her. */
    @SuppressWarnings("unchecked")
    List<ReferralId> leftBehind(Successors successors, Permit run) {
        List<UUID> ids = entities.createNativeQuery("""
                select distinct r.referral_id from amparo.referral r
                join unnest(cast(:leavers as uuid[]), cast(:followers as uuid[])) p(leaver, follower) on p.leaver = r.owner or p.leaver = r.claimed_by
                where r.ended_at is null and not exists (select from amparo.exclusion x
                  where x.survivor_id = r.survivor_id and x.user_id = p.follower and x.removed_at is null) limit :most""")
                .setParameter("leavers", successors.leavers()).setParameter("followers", successors.followers()).setParameter("most", BITE).getResultList();
        return ids.stream().map(ReferralId::new).toList();
    }
}
