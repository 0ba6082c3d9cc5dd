package org.amparo.work;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;

/** Runs a job once per turn, whatever the number of nodes, under the system's own name and with one fact for the run. */
@Stateless
public class SystemWork {

    @Inject
    private JobRuns runs;
    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** True when the work was done here and now; false when it was not its turn, or is somebody else's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean once(String job, Duration every, Consumer<Permit> work) {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        if (!runs.take(job, every, clock.instant())) return false;
        work.accept(access.require(Action.RUN_TIMER));
        return true;
    }

    /** What comes before everything else, at each start and on each node; whatever it throws, nothing of it was done. */
    @ActivateRequestContext
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void first(Consumer<Permit> work) {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        work.accept(access.require(Action.RUN_TIMER));
    }
}
