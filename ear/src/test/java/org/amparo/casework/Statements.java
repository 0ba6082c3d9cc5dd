package org.amparo.casework;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.amparo.e2e.Someone;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what a door asks of the database: every statement of Hibernate's and the signed context of the transaction. */
@ApplicationScoped
public class Statements {

    private static final int CONTEXT = 1;
    private static final int TIMES = 12;

    @PersistenceUnit
    private EntityManagerFactory factory;

    /** What was counted twice and never less: a timer may strike in between, a door never asks less than it needs. */
    public long of(Someone person, Callable<?> act) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        int seen = 0;
        for (int i = 0; i < TIMES && (i < 3 || seen < 2); i++) {
            long before = statistics.getPrepareStatementCount();
            person.does(act);
            long asked = statistics.getPrepareStatementCount() - before;
            seen = asked < least ? 1 : asked == least ? seen + 1 : seen;
            least = Math.min(least, asked);
        }
        statistics.setStatisticsEnabled(false);
        return least + CONTEXT;
    }

    /** For an act that cannot be done twice. */
    public long once(Someone person, Callable<?> act) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        person.does(act);
        long asked = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return asked + CONTEXT;
    }
}
