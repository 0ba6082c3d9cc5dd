package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.Lookup;
import org.amparo.shared.ReferralId;

/** What happened to referrals, in order. */
@ApplicationScoped
class ReferralEvents {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;
    @Inject
    private PageAct page;

    private record EventsOf(ReferralId referral) {}

    void add(ReferralEvent event, Permit permit) {
        permit.mustCover(permit.survivor());
        last.add("""
                insert into amparo.referral_event (event_id, referral_id, survivor_id, custodian, unit_id, recipient, action, from_state, to_state,
                  actor, acted_as, actor_org, at, reason_code, said_by, consent_id, correction, followed_at)
                values (?, ?, ?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, cast(? as text), decode(cast(? as text), 'hex'),
                  cast(? as uuid), ?, cast(? as timestamptz))""", event.values());
    }

    List<ReferralEvent> of(ReferralId referral, Permit permit) {
        return lookup(referral, permit).rows(() -> entities.createQuery("select e from ReferralEvent e where e.referral = :referral order by e.id", ReferralEvent.class)
                .setParameter("referral", referral.value()).setMaxResults(MOST).getResultList());
    }

    Lookup<ReferralEvent> lookup(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return lookup(referral);
    }

    /** The same before anything of it is opened. */
    Lookup<ReferralEvent> lookup(ReferralId referral, ListPermit leave) {
        leave.survivor(); // one person's, not a list's
        return lookup(referral);
    }

    private Lookup<ReferralEvent> lookup(ReferralId referral) {
        return page.once(new EventsOf(referral), () -> Lookup.of(ReferralEvent.class, "amparo.referral_event t where t.referral_id = ?", "t.event_id", MOST, referral.value()));
    }

    Optional<ReferralEvent> lastOf(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return entities.createQuery("select e from ReferralEvent e where e.referral = :referral order by e.id desc", ReferralEvent.class)
                .setParameter("referral", referral.value()).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** What the sender's side has not heard of yet; only the system sees all of it. */
    List<UUID> waiting() {
        return entities.createQuery("select e.id from ReferralEvent e where e.followedAt is null order by e.id", UUID.class)
                .setMaxResults(50).getResultList();
    }

    Optional<ReferralEvent> claim(UUID event) {
        @SuppressWarnings("unchecked")
        List<ReferralEvent> mine = entities.createNativeQuery("""
                select * from amparo.referral_event where event_id = :id and followed_at is null for update skip locked""", ReferralEvent.class)
                .setParameter("id", event).getResultList();
        return mine.stream().findFirst();
    }

    /** Only this column of a step may ever change. */
    void followed(ReferralEvent event, Instant at) {
        entities.createNativeQuery("update amparo.referral_event set followed_at = :at where event_id = :id")
                .setParameter("at", at).setParameter("id", event.id()).executeUpdate();
    }
}
