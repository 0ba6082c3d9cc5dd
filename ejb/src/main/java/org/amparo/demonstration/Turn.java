package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.amparo.access.Caller;

/** One request of one colleague. */
@ApplicationScoped
class Turn {

    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    @ActivateRequestContext
    <T> T of(Colleague who, Callable<T> act) throws Exception {
        caller.signIn(who.id(), who.organisation(), who.roles(), who.name(), "demonstration", clock.instant());
        return act.call();
    }
}
