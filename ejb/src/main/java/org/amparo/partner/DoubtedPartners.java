package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.shared.OrganisationId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Partners that a colleague of the reader's house suspended after a complaint or a breach: until somebody else decides, nothing happens with them. */
@ApplicationScoped
class DoubtedPartners implements WaitsForOversight {

    private static final int MOST = 50;
    private static final String WAITING = """
            amparo.organisation o join amparo.staff_member s on s.user_id = o.suspended_by and s.organisation_id = (select amparo.ctx_org())
            where o.state = 'SUSPENDED' and o.ground in ('COMPLAINT', 'BREACH') and o.suspended_by <> ?""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Organisations organisations;
    @Inject
    private Caller caller;

    /** No day is set for it: the partner receives nothing meanwhile. */
    @Override
    public HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.PARTNERS, HowMuch.NEVER, new HowMuch.Part(WAITING, caller.user().value()), MOST);
    }

    /** The same, by name. */
    List<Organisations.Known> listed() {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery("select o.organisation_id from " + WAITING + " limit " + MOST).setParameter(1, caller.user().value()).getResultList();
        return organisations.known(ids.stream().map(OrganisationId::new).toList()).values().stream()
                .sorted(Comparator.comparing((Organisations.Known known) -> known.organisation().name()).thenComparing(known -> known.organisation().id().value())).toList();
    }
}
