package org.amparo.e2e;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.amparo.access.Caller;

/** One request of one person, who has just signed in. */
@ApplicationScoped
public class OneRequest {

    @Inject
    private Caller caller;

    @ActivateRequestContext
    public <T> T of(Somebody person, Callable<T> act) throws Exception {
        if (person == Somebody.SYSTEM) caller.workAsSystem(person.organisation());
        else if (person != Somebody.NOBODY) caller.signIn(person.id(), person.organisation(), person.roles(), person.name(), "test", Instant.now());
        return act.call();
    }
}
