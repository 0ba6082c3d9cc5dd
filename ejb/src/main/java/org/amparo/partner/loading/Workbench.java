package org.amparo.partner.loading;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.partner.loading.ImportRun.Trouble;
import org.amparo.shared.OrganisationId;

/** Reads and stores behind the page's back, once what asked for it is durable: a large file takes longer than anybody should wait. */
@ApplicationScoped
class Workbench {

    private static final Logger LOG = System.getLogger(Workbench.class.getName());
    private static final Trouble FAULT = new Trouble("partner.import.trouble.fault", List.of());

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Workbench self;
    @Inject
    private Reader reader;
    @Inject
    private Storer storer;
    @Inject
    private ImportRuns runs;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    void readLater(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileGiven given) {
        executor.submit(() -> self.work(given.id(), () -> reader.read(given)));
    }

    void storeLater(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanAgreed agreed) {
        executor.submit(() -> self.work(agreed.id(), () -> storer.store(agreed)));
    }

    @ActivateRequestContext
    void work(ImportId id, Runnable work) {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        try {
            work.run();
        } catch (RuntimeException e) {
            // the message of an exception may quote a row
            LOG.log(Level.WARNING, "a directory file could not be worked on: {0}", e.getClass().getName());
            self.giveUp(id);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUp(ImportId id) {
        runs.troubled(id, ImportState.FAILED, FAULT, clock.instant());
    }
}
