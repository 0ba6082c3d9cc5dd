package org.amparo.referral;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.work.Job;

/** Does the system's part of what somebody just saved without waiting for the minute. On another thread: this one still carries the saved transaction. */
@ApplicationScoped
class AtOnce {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private SystemTurn turn;

    void does(Job job) {
        executor.submit(() -> turn.take(job::run));
    }
}
