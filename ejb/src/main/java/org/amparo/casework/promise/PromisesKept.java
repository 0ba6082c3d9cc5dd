package org.amparo.casework.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** A case that was closed and taken up again has its promise still: somebody is reminded of it. */
@ApplicationScoped
class PromisesKept implements Job {

    private static final int BITE = 50;

    @Inject
    private Promises promises;
    @Inject
    private PromiseKeeper keeper;
    @Inject
    private Access access;
    @Inject
    private OneByOne oneByOne;

    @Override
    public String name() {
        return "contact-promises";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(promises.withoutReminder(BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, survivor);
            promises.of(permit).ifPresent(promise -> keeper.remind(promise, permit));
        });
    }
}
