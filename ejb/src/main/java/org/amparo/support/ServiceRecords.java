package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.vault.Sealed;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored services, behind the row wall. */
@ApplicationScoped
class ServiceRecords {

    static final Set<State> OPEN = Set.of(State.OFFERED, State.ACCEPTED, State.WAITING, State.ACTIVE, State.PAUSED_BY_SURVIVOR, State.INTERRUPTED);

    private static final int BITE = 200;
    private static final int MOST_AT_RISK = 100;
    private static final String AT_RISK = """
            amparo.support_service s where s.state in ('ACTIVE', 'PAUSED_BY_SURVIVOR') and s.continuity is null and s.planned_end <= ?
              or s.state = 'INTERRUPTED' and s.stand_in is null or s.state in ('WAITING', 'ACCEPTED') and s.review_on < ?""";

    /** Which unit keeps the record is answered by the owner: a partner that begins to help may not know it. */
    private static final String ADD = """
            insert into amparo.support_service (service_id, survivor_id, custodian, unit_id, need_id, domain, kind, provider, listing_id, referral_id,
              state, funding, offered_at, interpreter, adjustments, wish, changed_at)
            values (:id, :survivor, :custodian, amparo.unit_of(:survivor), :need, :domain, :kind, cast(:provider as uuid), cast(:listing as uuid),
              cast(:referral as uuid), :state, cast(:funding as text), :now, :interpreter, :adjustments, decode(cast(:wish as text), 'hex'), :now)""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(ServiceId id, OfferService offer, ReferralId referral, State state, Sealed wish, Instant now, Permit permit) {
        entities.createNativeQuery(ADD).setParameter("id", id.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("need", offer.need().value())
                .setParameter("domain", offer.domain().name()).setParameter("kind", offer.kind().name()).setParameter("provider", text(offer.provider()))
                .setParameter("listing", text(offer.listing())).setParameter("referral", text(referral)).setParameter("state", state.name())
                .setParameter("funding", offer.funding() == null ? null : offer.funding().name()).setParameter("now", now)
                .setParameter("interpreter", offer.interpreter()).setParameter("adjustments", Codes.join(offer.adjustments()))
                .setParameter("wish", wish == null ? null : HexFormat.of().formatHex(wish.stored())).executeUpdate();
    }

    /** Beside a referral that is being sent, in no words of her own. */
    void addLast(ServiceId id, OfferService offer, ReferralId referral, State state, Instant now, Permit permit) {
        last.add("""
                insert into amparo.support_service (service_id, survivor_id, custodian, unit_id, need_id, domain, kind, provider, listing_id, referral_id,
                  state, offered_at, changed_at)
                values (?, ?, ?, amparo.unit_of(?), ?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?)""", id.value(), permit.survivor().value(), permit.custodian().value(),
                permit.survivor().value(), offer.need().value(), offer.domain().name(), offer.kind().name(), offer.provider().value(), text(offer.listing()),
                referral.value(), state.name(), now, now);
    }

    List<Service> all(Permit permit) {
        return entities.createQuery("select s from Service s where s.survivor = :survivor order by s.offeredAt desc, s.id", Service.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(200).getResultList();
    }

    Optional<Service> find(ServiceId id, Permit permit) {
        return Optional.ofNullable(entities.find(Service.class, id.value())).filter(s -> s.survivor().equals(permit.survivor()));
    }

    /** Something of hers that is offered or running, and not the same thing. */
    boolean arranged(ServiceId other, Service than, Permit permit) {
        return other != null && !other.equals(than.id()) && find(other, permit).filter(found -> OPEN.contains(found.state())).isPresent();
    }

    List<Service> of(ReferralId referral, Permit permit) {
        return entities.createQuery("select s from Service s where s.referral = :referral and s.survivor = :survivor order by s.id", Service.class)
                .setParameter("referral", referral.value()).setParameter("survivor", permit.survivor().value()).getResultList();
    }

    boolean helpsElsewhere(NeedId need, ServiceId but, Permit permit) {
        return entities.createQuery("select count(s) from Service s where s.need = :need and s.id <> :but and s.survivor = :survivor and s.state in :begun", Long.class)
                .setParameter("need", need.value()).setParameter("but", but.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("begun", Set.of(State.ACTIVE, State.PAUSED_BY_SURVIVOR, State.INTERRUPTED)).getSingleResult() > 0;
    }

    /** Of the units somebody supervises: the wall shows no others. */
    List<Service> endingsAsked(ListPermit leave) {
        return entities.createQuery("select s from Service s where s.endAskedAt is not null and s.state in :open order by s.endAskedAt, s.id", Service.class)
                .setParameter("open", Set.of(State.WAITING, State.ACTIVE, State.INTERRUPTED)).setMaxResults(25).getResultList();
    }

    /** Running or resting in an open record, ending soon, nobody has said what comes afterwards, and nobody was asked to: whoever was makes room for the next. */
    @SuppressWarnings("unchecked")
    List<Service> endingWithoutPlan(LocalDate before, Permit system) {
        return entities.createNativeQuery("""
                select s.* from amparo.support_service s join amparo.survivor_standing w using (survivor_id)
                where s.state in ('ACTIVE', 'PAUSED_BY_SURVIVOR') and s.continuity is null and s.planned_end <= :before and w.standing = 'OPEN' and not w.withdrawn
                  and not exists (select from amparo.task t where t.ref_id = s.service_id and t.kind = 'PLAN_AFTER_SERVICE' and t.state = 'OPEN')
                order by s.planned_end, s.service_id limit :most""", Service.class)
                .setParameter("before", before).setParameter("most", BITE).getResultList();
    }

    /** What may break off, of the units somebody supervises: the wall shows no others. */
    @SuppressWarnings("unchecked")
    List<Service> atRisk(LocalDate today, LocalDate before, ListPermit leave) {
        return entities.createNativeQuery("select s.* from " + AT_RISK + " order by coalesce(s.review_on, s.planned_end), s.service_id limit " + MOST_AT_RISK, Service.class)
                .setParameter(1, before).setParameter(2, today).getResultList();
    }

    /** As {@link AtRisk#late} says it of one of them. */
    HowMuch waiting(LocalDate today, LocalDate before, ListPermit leave) {
        return new HowMuch(WhatWaits.HELP, new HowMuch.Part("case when s.state in ('ACTIVE', 'PAUSED_BY_SURVIVOR') then s.planned_end else s.review_on end < ?", today),
                new HowMuch.Part(AT_RISK, before, today), MOST_AT_RISK);
    }

    void flush() {
        entities.flush();
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }
}
