package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;

/** Remembers that the first data was begun, so that it is loaded once, by one node, whatever restarts. */
@ApplicationScoped
class DemonstrationRuns {

    @Inject
    private Caller caller;
    @PersistenceContext
    private EntityManager entities;

    /** True for exactly one caller, ever. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean begin() {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('demonstration', 0))").getSingleResult();
        return entities.createNativeQuery("""
                insert into amparo.job_run (job, node, at) select 'demonstration', 'first', now()
                where not exists (select from amparo.job_run where job = 'demonstration')""").executeUpdate() == 1;
    }

    /** What the launcher waits for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done() {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        entities.createNativeQuery("insert into amparo.job_run (job, node, at) values ('demonstration-loaded', 'first', now())").executeUpdate();
    }
}
