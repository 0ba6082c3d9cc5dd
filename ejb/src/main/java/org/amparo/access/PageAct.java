package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a page loads is one act: whichever doors it goes through share one transaction, and each asks for itself whether it may open. How
 * the same record stands to the same reader is asked of the database once for all of them. Only pages that are opened work so: whoever
 * saves changes how things stand, and asks anew.
 */
@ApplicationScoped
public class PageAct {

    private static final Object STANDINGS = PageAct.class;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** For a transaction that was just begun. */
    public void begin() {
        transactions.putResource(STANDINGS, new HashMap<UUID, Object[]>());
    }

    Object[] known(UUID asked, Function<UUID, Object[]> ask) {
        @SuppressWarnings("unchecked")
        Map<UUID, Object[]> standings = transactions.getTransactionKey() == null ? null : (Map<UUID, Object[]>) transactions.getResource(STANDINGS);
        return standings == null ? ask.apply(asked) : standings.computeIfAbsent(asked, ask);
    }
}
