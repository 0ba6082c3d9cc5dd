package org.amparo.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an act only leaves behind (facts, timeline, notices) is written together, in one statement, just before its transaction commits:
 * one way to the database instead of many (design.md 7). Nothing that the same act reads back may go this way.
 */
@ApplicationScoped
public class LastWrites {

    private static final Object WAITING = LastWrites.class;
    /** A round of the system's own work leaves behind more than one statement should hold. */
    private static final int MOST = 24;

    private record Write(String sql, List<Object> values) {}

    @PersistenceContext
    private EntityManager entities;
    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** @param sql an insert, update or delete with a question mark for each value; what may be null is cast */
    public void add(String sql, Object... values) {
        @SuppressWarnings("unchecked")
        List<Write> waiting = (List<Write>) transactions.getResource(WAITING);
        if (waiting == null) {
            List<Write> first = new ArrayList<>();
            waiting = first;
            transactions.putResource(WAITING, first);
            transactions.registerInterposedSynchronization(beforeCommit(() -> write(first)));
        }
        waiting.add(new Write(sql, Arrays.asList(values)));
        if (waiting.size() == MOST) write(waiting);
    }

    /** Before somebody's own sight ends with what she does next: what she leaves behind is written while it may be. */
    @SuppressWarnings("unchecked")
    public void now() {
        List<Write> waiting = (List<Write>) transactions.getResource(WAITING);
        if (waiting != null) write(waiting);
    }

    private void write(List<Write> waiting) {
        if (waiting.isEmpty()) return;
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < waiting.size(); i++) {
            boolean last = i == waiting.size() - 1;
            if (!last) sql.append(i == 0 ? "with " : ", ").append('w').append(i).append(" as (").append(waiting.get(i).sql).append(")");
            else sql.append(' ').append(waiting.get(i).sql);
        }
        Query query = entities.createNativeQuery(sql.toString());
        int place = 1;
        for (Write write : waiting) for (Object value : write.values) query.setParameter(place++, value);
        waiting.clear();
        query.executeUpdate();
    }

    private static Synchronization beforeCommit(Runnable write) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                write.run();
            }

            @Override
            public void afterCompletion(int status) {}
        };
    }
}
