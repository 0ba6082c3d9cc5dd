package org.amparo.work;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.amparo.shared.NoPersonalData;

/** Strikes every minute on every node. One job that fails stops none of the others. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@NoPersonalData("starts jobs, sees no record")
public class Clockwork {

    private static final Logger LOG = System.getLogger(Clockwork.class.getName());

    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void strike() {
        jobs.forEach(this::turn);
    }

    private void turn(Job job) {
        try {
            work.once(job.name(), job.every(), job::run);
        } catch (RuntimeException e) {
            // the message of an exception may quote a row
            LOG.log(Level.WARNING, "job {0} failed: {1}", job.name(), e.getClass().getName());
        }
    }
}
