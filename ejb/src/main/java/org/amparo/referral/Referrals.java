package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;

/** Referrals, one at a time and always under a permit about the same person. */
@ApplicationScoped
class Referrals {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(Referral referral, Collection<NeedId> needs, String domain, Permit permit) {
        permit.mustCover(referral.survivor());
        referral.answers(needs);
        entities.persist(referral);
        entities.flush();
        entities.createNativeQuery("""
                insert into amparo.referral_need (referral_id, need_id, survivor_id, custodian, unit_id, domain)
                select :referral, n, :survivor, :custodian, cast(:unit as uuid), :domain from unnest(cast(:needs as uuid[])) n""")
                .setParameter("referral", referral.id().value()).setParameter("survivor", referral.survivor().value())
                .setParameter("custodian", referral.custodian().value()).setParameter("domain", domain)
                .setParameter("unit", referral.unit() == null ? null : referral.unit().toString())
                .setParameter("needs", needs.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))).executeUpdate();
    }

    Optional<Referral> find(ReferralId id, Permit permit) {
        return covered(entities.find(Referral.class, id.value()), permit);
    }

    /** To see what there is to be shown of it; nothing of it is opened yet. */
    Optional<Referral> find(ReferralId id, ListPermit leave) {
        return Optional.ofNullable(entities.find(Referral.class, id.value())).filter(r -> r.survivor().equals(leave.survivor()));
    }

    /** The second of two who act at once waits here, and then sees what the first one did. */
    Optional<Referral> hold(ReferralId id, Permit permit) {
        return covered(entities.find(Referral.class, id.value(), LockModeType.PESSIMISTIC_WRITE), permit);
    }

    private static Optional<Referral> covered(Referral referral, Permit permit) {
        return Optional.ofNullable(referral).filter(r -> permit.subjects().contains(r.survivor()));
    }

    /** Whoever has one of them open sees it anew before it goes. */
    void waitForALook(Permit permit) {
        last.add("update amparo.referral set high_risk = true, version = version + 1 where survivor_id = ? and sent_at is null and ended_at is null and not high_risk",
                permit.survivor().value());
    }

    /** Open referrals for one of these needs: a second one is possible, but never by accident. */
    List<Referral> openFor(Collection<NeedId> needs, Permit permit) {
        permit.mustCover(permit.survivor());
        @SuppressWarnings("unchecked")
        List<Referral> found = entities.createNativeQuery("""
                select r.* from amparo.referral r where r.survivor_id = :survivor and r.ended_at is null and exists (
                  select from amparo.referral_need n where n.referral_id = r.referral_id and n.need_id = any (cast(:needs as uuid[])))
                order by r.referral_id""", Referral.class)
                .setParameter("survivor", permit.survivor().value())
                .setParameter("needs", needs.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
        return found;
    }

    /** Whatever left for a partner, ever. */
    List<Referral> everSent(Permit permit) {
        return entities.createQuery("select r from Referral r where r.survivor = :survivor and r.sentAt is not null and r.recipient is not null order by r.id", Referral.class)
                .setParameter("survivor", permit.survivor().value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** What a withdrawn consent or an exclusion reaches, locked in one order so that two withdrawals do not wait for each other. */
    List<Referral> openTo(OrganisationId recipient, Permit permit) {
        return entities.createQuery("""
                select r from Referral r where r.survivor = :survivor and r.recipient = :recipient and r.state in :open order by r.id""", Referral.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("recipient", recipient.value())
                .setParameter("open", ReferralWorkflow.OPEN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    List<Referral> openOf(Permit permit) {
        return entities.createQuery("select r from Referral r where r.survivor = :survivor and r.state in :open order by r.id", Referral.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("open", ReferralWorkflow.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Over, but left to be read for a while: what she takes back comes back from there too. @param recipient null for everybody's */
    List<Referral> stillReadable(OrganisationId recipient, Instant now, Permit permit) {
        permit.mustCover(permit.survivor());
        @SuppressWarnings("unchecked")
        List<Referral> found = entities.createNativeQuery("""
                select r.* from amparo.referral r where r.survivor_id = :survivor and (cast(:recipient as uuid) is null or r.recipient = cast(:recipient as uuid))
                and r.ended_at is not null and r.sharing_ended_at is null and exists (select from amparo.referral_release p
                  where p.referral_id = r.referral_id and p.taken_back_at is null and (p.readable_until is null or p.readable_until > :now))
                order by r.referral_id for update of r""", Referral.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("recipient", recipient == null ? null : recipient.toString())
                .setParameter("now", now).getResultList();
        return found;
    }

    /** A message changes no state: nobody's open page becomes stale by it. */
    void raiseConcern(ReferralId id, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set concern = true where referral_id = :id").setParameter("id", id.value()).executeUpdate();
    }

    /** The first look only; it changes no version, so that nobody's open page becomes stale by it. */
    void noteSeen(ReferralId id, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral set seen_at = :at where referral_id = :id and seen_at is null")
                .setParameter("at", at).setParameter("id", id.value()).executeUpdate();
    }

    void handOver(StaffId from, StaffId to, Permit permit) {
        last.add("update amparo.referral set owner = ?, version = version + 1 where survivor_id = ? and owner = ? and state = any (cast(? as text[]))",
                to.value(), permit.survivor().value(), from.value(), ReferralWorkflow.OPEN.stream().map(State::name).collect(Collectors.joining(",", "{", "}")));
    }

    /** For the partner's own answer only: the states in which a colleague may still be working on it. */
    static boolean withPartner(State state) {
        return ReferralWorkflow.WITH_PARTNER.contains(state);
    }
}
