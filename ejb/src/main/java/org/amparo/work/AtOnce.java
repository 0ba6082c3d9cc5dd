package org.amparo.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does the system's part of what somebody just saved without waiting for the minute. On another thread: this one still carries the saved transaction. */
@ApplicationScoped
public class AtOnce {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private SystemTurn turn;

    public void does(Job job) {
        executor.submit(() -> turn.take(job::run));
    }
}
