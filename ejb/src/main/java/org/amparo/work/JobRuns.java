package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.NoPersonalData;

/** When each job last ran. The lock makes asking free of races between nodes, the row makes the turn happen once. */
@ApplicationScoped
@NoPersonalData("names of jobs and times")
class JobRuns {

    /** Ticks of different nodes are not quite simultaneous. */
    private static final Duration JITTER = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager entities;

    boolean take(String job, Duration every, Instant now) {
        return locked(job) && due(job, every, now);
    }

    private boolean locked(String job) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:job, 0))")
                .setParameter("job", "amparo.job." + job).getSingleResult();
    }

    private boolean due(String job, Duration every, Instant now) {
        return entities.createNativeQuery("""
                insert into amparo.job_run (job, at, node) values (:job, :now, :node)
                on conflict (job) do update set at = excluded.at, node = excluded.node where job_run.at <= :before""")
                .setParameter("job", job).setParameter("now", now).setParameter("node", System.getProperty("jboss.node.name", "one"))
                .setParameter("before", now.minus(every).plus(slack(every))).executeUpdate() == 1;
    }

    static Duration slack(Duration every) {
        Duration quarter = every.dividedBy(4);
        return quarter.compareTo(JITTER) < 0 ? quarter : JITTER;
    }
}
