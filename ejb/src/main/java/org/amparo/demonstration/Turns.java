package org.amparo.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Lets colleagues act one after the other, each on a thread that carries nobody. */
@ApplicationScoped
class Turns {

    /** An act that leaves nothing to go on with. */
    @FunctionalInterface
    interface Act {
        void run();
    }

    @Resource
    private ManagedExecutorService threads;
    @Inject
    private Turn turn;

    <T> T of(Colleague who, Callable<T> act) {
        try {
            return threads.submit(() -> turn.of(who, act)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demonstration's data: " + who + " could not act", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void take(Colleague who, Act act) {
        of(who, () -> {
            act.run();
            return null;
        });
    }
}
