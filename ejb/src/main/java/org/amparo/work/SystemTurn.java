package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;

/** A turn of the system's own between two minutes, under its own name and in its own transaction. */
@ApplicationScoped
class SystemTurn {

    @Inject
    private Access access;
    @Inject
    private Caller caller;

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(Consumer<Permit> work) {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        work.accept(access.require(Action.RUN_TIMER));
    }

    /** Part of a turn that was taken already: what is done asks for its own permit. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(Runnable part) {
        caller.workAsSystem(new OrganisationId(Caller.SYSTEM.value()));
        part.run();
    }
}
