package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.PaymentDemandId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored demands, behind the row wall. */
@ApplicationScoped
class PaymentDemands {

    private static final SealedField WORDS = new SealedField("payment_demand", "words", Compartment.NEEDS_SUPPORT);
    private static final String SELECT = """
            select d.demand_id, d.survivor_id, d.service_id, s.kind, d.provider, d.asked_by, d.asked_for, d.given, d.complaint, d.recorded_at, d.recorded_by,
              d.finding, d.words, d.settled_at
            from amparo.payment_demand d join amparo.support_service s using (service_id) where\s""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Vault vault;

    void add(PaymentDemandId id, Service service, PaymentAsked asked, Instant now, Permit permit) {
        Sealed words = vault.seal(asked.words(), WORDS.at(id, permit.survivor()), permit);
        entities.createNativeQuery("""
                insert into amparo.payment_demand (demand_id, survivor_id, custodian, unit_id, service_id, provider, asked_by, asked_for, given, complaint,
                  words, recorded_at, recorded_by)
                values (:id, :survivor, :custodian, amparo.unit_of(:survivor), :service, cast(:provider as uuid), :by, :what, :given, :complaint,
                  decode(cast(:words as text), 'hex'), :now, :holder)""")
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("service", service.id().value()).setParameter("provider", service.provider() == null ? null : service.provider().toString())
                .setParameter("by", asked.by().name()).setParameter("what", asked.what().name()).setParameter("given", asked.given().name())
                .setParameter("complaint", asked.complaint().name()).setParameter("words", words == null ? null : HexFormat.of().formatHex(words.stored()))
                .setParameter("now", now).setParameter("holder", permit.holder().value()).executeUpdate();
    }

    /** For her care team, with what was said. */
    List<PaymentDemand> of(ServiceId service, Permit permit) {
        return rows("d.service_id = :service and d.survivor_id = :survivor order by d.recorded_at desc, d.demand_id", service.value(), permit.survivor().value(), permit);
    }

    Optional<PaymentDemand> find(PaymentDemandId id, Permit permit) {
        return rows("d.demand_id = :service and d.survivor_id = :survivor", id.value(), permit.survivor().value(), null).stream().findFirst();
    }

    /** Of the units somebody supervises, nobody's words: the wall shows no others. */
    List<PaymentDemand> open(TimeKey after, ListPermit leave) {
        return page("d.finding is null and (d.recorded_at, d.demand_id) > (:at, :id) order by d.recorded_at, d.demand_id", after);
    }

    /** The same that were looked into, the latest first. */
    List<PaymentDemand> settled(TimeKey before, ListPermit leave) {
        return page("d.finding is not null and (d.settled_at, d.demand_id) < (:at, :id) order by d.settled_at desc, d.demand_id desc", before);
    }

    @SuppressWarnings("unchecked")
    private List<PaymentDemand> page(String which, TimeKey from) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + which + " limit :most").setParameter("at", from.at()).setParameter("id", from.id())
                .setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> read(r, null)).toList();
    }

    HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.PAYMENTS, HowMuch.NEVER, new HowMuch.Part("amparo.payment_demand d join amparo.support_service s using (service_id) where d.finding is null"),
                Page.SIZE + 1);
    }

    boolean settle(PaymentDemandId id, PaymentFinding finding, Instant now, Permit permit) {
        permit.mustCover(permit.survivor());
        return entities.createNativeQuery("""
                update amparo.payment_demand set finding = :finding, settled_at = :now, settled_by = :by where demand_id = :id and finding is null""")
                .setParameter("finding", finding.name()).setParameter("now", now).setParameter("by", permit.holder().value()).setParameter("id", id.value())
                .executeUpdate() == 1;
    }

    @SuppressWarnings("unchecked")
    private List<PaymentDemand> rows(String which, UUID of, UUID survivor, Permit opening) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + which).setParameter("service", of).setParameter("survivor", survivor).getResultList();
        return rows.stream().map(r -> read(r, opening)).toList();
    }

    private PaymentDemand read(Object[] r, Permit opening) {
        var id = new PaymentDemandId((UUID) r[0]);
        var survivor = new SurvivorId((UUID) r[1]);
        String words = opening == null ? null : vault.open(Sealed.read(r[12]), WORDS.at(id, survivor), opening);
        var asked = new PaymentAsked(PaymentAsked.By.valueOf((String) r[5]), PaymentAsked.For.valueOf((String) r[6]), PaymentAsked.Given.valueOf((String) r[7]),
                PaymentAsked.Complaint.valueOf((String) r[8]), words);
        return new PaymentDemand(id, survivor, new ServiceId((UUID) r[2]), ServiceKind.valueOf((String) r[3]), r[4] == null ? null : new OrganisationId((UUID) r[4]),
                asked, (Instant) r[9], new StaffId((UUID) r[10]), r[11] == null ? null : PaymentFinding.valueOf((String) r[11]), (Instant) r[13]);
    }
}
