package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.amparo.shared.Lookup;
import org.amparo.shared.Lookups;

/**
 * What a page loads is one act: whichever doors it goes through share one transaction, and each asks for itself whether it may open. What
 * several of them need (how the record stands to the reader, who works on it, its key) is asked of the database once for all of them.
 * Only pages that are opened work so: whoever saves changes how things stand, and asks anew.
 */
@ApplicationScoped
public class PageAct {

    private static final Object READ = PageAct.class;

    @Resource
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private Lookups lookups;

    /** From here on nothing is changed in this transaction; for a page, and for a door that gives out a paper. */
    public void begin() {
        if (known() == null) transactions.putResource(READ, new HashMap<Object, Object>());
    }

    /** Whether nothing is changed here: whoever asks for leave to do something looks at the page where it is done. */
    boolean onlyLooks() {
        return known() != null;
    }

    /** Asked in one statement when a page loads; elsewhere each area asks when it comes to it. */
    public void together(Lookup<?>... wanted) {
        if (known() != null) lookups.ask(wanted);
    }

    /** @param key what it is, and whose; what is read is sealed, a code or a key, never an opened word: each permit opens for itself */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> read) {
        Map<Object, Object> known = known();
        if (known == null) return read.get();
        if (!known.containsKey(key)) known.put(key, read.get());
        return (T) known.get(key);
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> known() {
        return transactions.getTransactionKey() == null ? null : (Map<Object, Object>) transactions.getResource(READ);
    }
}
