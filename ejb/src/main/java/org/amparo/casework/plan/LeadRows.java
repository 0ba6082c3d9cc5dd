package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.OrganisationId;

/** Who leads in which part: one row for each, by its key. */
@ApplicationScoped
class LeadRows {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Map<NeedDomain, OrganisationId> of(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("select domain, organisation_id from amparo.domain_lead where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        Map<NeedDomain, OrganisationId> leads = new EnumMap<>(NeedDomain.class);
        rows.forEach(r -> leads.put(NeedDomain.valueOf((String) r[0]), new OrganisationId((UUID) r[1])));
        return leads;
    }

    void name(NeedDomain domain, OrganisationId lead, Instant now, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.domain_lead (survivor_id, domain, custodian, organisation_id, named_at, named_by)
                values (:survivor, :domain, :custodian, :lead, :now, :by)
                on conflict (survivor_id, domain) do update set organisation_id = excluded.organisation_id, named_at = excluded.named_at, named_by = excluded.named_by""")
                .setParameter("survivor", permit.survivor().value()).setParameter("domain", domain.name()).setParameter("custodian", permit.custodian().value())
                .setParameter("lead", lead.value()).setParameter("now", now).setParameter("by", permit.holder().value()).executeUpdate();
    }

    void nobody(NeedDomain domain, Permit permit) {
        entities.createNativeQuery("delete from amparo.domain_lead where survivor_id = :survivor and domain = :domain")
                .setParameter("survivor", permit.survivor().value()).setParameter("domain", domain.name()).executeUpdate();
    }
}
