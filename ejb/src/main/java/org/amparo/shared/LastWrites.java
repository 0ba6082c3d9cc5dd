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
import java.util.function.Consumer;

/**
 * What an act only leaves behind (facts, timeline, notices) is written together, in one statement, just before its transaction commits:
 * one way to the database instead of many (design.md 7). Nothing that the same act reads back may go this way.
 */
@ApplicationScoped
public class LastWrites {

    private static final Object WAITING = LastWrites.class;
    private static final Object ASKED = Question.class;
    /** A round of the system's own work leaves behind more than one statement should hold. */
    private static final int MOST = 24;

    private record Write(String sql, List<Object> values) {}

    private record Question(String sql, Consumer<Object> answer, List<Object> values) {}

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

    /**
     * One value that every page shows and nothing else waits for: asked in the same statement as what is left behind, and not at all
     * when nothing is. It is answered as things stood before that statement.
     *
     * @param sql an expression with a question mark for each value
     */
    public void asking(String sql, Consumer<Object> answer, Object... values) {
        transactions.putResource(ASKED, new Question(sql, answer, Arrays.asList(values)));
    }

    private void write(List<Write> waiting) {
        if (waiting.isEmpty()) return;
        Question asked = (Question) transactions.getResource(ASKED);
        int others = asked == null ? waiting.size() - 1 : waiting.size();
        Query query = entities.createNativeQuery(together(waiting, others) + ' ' + (asked == null ? waiting.get(others).sql : "select " + asked.sql));
        int place = 1;
        for (Write write : waiting) for (Object value : write.values) query.setParameter(place++, value);
        waiting.clear();
        if (asked == null) {
            query.executeUpdate();
            return;
        }
        for (Object value : asked.values) query.setParameter(place++, value);
        transactions.putResource(ASKED, null);
        asked.answer.accept(query.getSingleResult());
    }

    private static String together(List<Write> waiting, int first) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < first; i++) sql.append(i == 0 ? "with " : ", ").append('w').append(i).append(" as (").append(waiting.get(i).sql).append(")");
        return sql.toString();
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
