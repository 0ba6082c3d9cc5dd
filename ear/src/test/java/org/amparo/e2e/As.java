package org.amparo.e2e;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Lets a test in the server act as several people in turn: each act is a request of its own, on a thread that carries nobody. */
@ApplicationScoped
public class As {

    /** An act that returns nothing. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    @Resource
    private ManagedExecutorService threads;
    @Inject
    private OneRequest request;

    public <T> T the(Somebody person, Callable<T> act) {
        try {
            return threads.submit(() -> request.of(person, act)).get();
        } catch (ExecutionException e) {
            throw sneaky(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void does(Somebody person, Act act) {
        the(person, () -> {
            act.run();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable cause) throws E {
        throw (E) cause;
    }
}
