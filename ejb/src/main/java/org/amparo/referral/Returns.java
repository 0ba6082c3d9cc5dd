package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.shared.ReferralId;
import org.amparo.vault.Sealed;

/** What was asked back from partners, and what they confirmed. */
@ApplicationScoped
class Returns {

    private static final int BITE = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PageAct page;

    private record ReturnOf(ReferralId referral) {}

    Optional<Return> of(ReferralId id, Permit permit) {
        return lookup(id, permit).rows(() -> entities.createQuery("select r from Return r where r.referral = :id", Return.class)
                .setParameter("id", id.value()).getResultList()).stream().findFirst();
    }

    Lookup<Return> lookup(ReferralId id, Permit permit) {
        permit.mustCover(permit.survivor());
        return page.once(new ReturnOf(id), () -> Lookup.of(Return.class, "amparo.referral_return t where t.referral_id = ?", "t.referral_id", 1, id.value()));
    }

    /** Once, however often something is taken back. */
    void ask(Referral of, Instant at, Permit permit) {
        permit.mustCover(of.survivor());
        if (of(of.id(), permit).isEmpty()) entities.persist(new Return(of, at));
    }

    void confirm(Referral of, Sealed saidBy, Instant at, Permit permit) {
        permit.mustCover(of.survivor());
        if (of(of.id(), permit).isEmpty()) entities.persist(new Return(of, at).confirmed(saidBy, at, permit));
        else entities.createNativeQuery("""
                update amparo.referral_return set confirmed_at = :at, confirmed_by = :by, said_by = decode(cast(:said as text), 'hex')
                where referral_id = :id and confirmed_at is null""")
                .setParameter("at", at).setParameter("by", permit.holder().value()).setParameter("id", of.id().value())
                .setParameter("said", saidBy == null ? null : HexFormat.of().formatHex(saidBy.stored())).executeUpdate();
    }

    /** Confirmed, and the sender's side has not heard of it yet. */
    List<ReferralId> news() {
        return ids("confirmed_at is not null and followed_at is null order by confirmed_at", null);
    }

    List<ReferralId> late(Instant askedBefore) {
        return ids("confirmed_at is null and reminded_at is null and asked_at <= :before order by asked_at", askedBefore);
    }

    @SuppressWarnings("unchecked")
    private List<ReferralId> ids(String where, Instant before) {
        var query = entities.createNativeQuery("select referral_id from amparo.referral_return where " + where + " limit " + BITE);
        if (before != null) query.setParameter("before", before);
        return ((List<UUID>) query.getResultList()).stream().map(ReferralId::new).toList();
    }

    void followed(ReferralId id, Instant at, Permit permit) {
        mark("followed_at", id, at, permit);
    }

    void reminded(ReferralId id, Instant at, Permit permit) {
        mark("reminded_at", id, at, permit);
    }

    private void mark(String column, ReferralId id, Instant at, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("update amparo.referral_return set " + column + " = :at where referral_id = :id")
                .setParameter("at", at).setParameter("id", id.value()).executeUpdate();
    }
}
