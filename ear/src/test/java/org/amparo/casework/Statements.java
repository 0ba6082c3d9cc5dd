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

    @PersistenceUnit
    private EntityManagerFactory factory;

    /** The least of three: a timer may strike in between, a door never asks less than it needs. */
    public long of(Someone person, Callable<?> act) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = statistics.getPrepareStatementCount();
            person.does(act);
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
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
