package org.amparo.survivor.keepaway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;

/** The answer that comes with a save: it holds while that save is made, for whatever was asked in it, and ends with its transaction. */
@ApplicationScoped
class ToldMeanwhile {

    private static final Object HEARD = ToldMeanwhile.class;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** From here on the answer stands for all that is asked; what it was, is gathered in what comes back. */
    Set<ToldApartRows.Pair> listen() {
        Set<ToldApartRows.Pair> heard = new LinkedHashSet<>();
        transactions.putResource(HEARD, heard);
        return heard;
    }

    @SuppressWarnings("unchecked")
    boolean answers(Set<ToldApartRows.Pair> asked) {
        var heard = (Set<ToldApartRows.Pair>) transactions.getResource(HEARD);
        return heard != null && (heard.containsAll(asked) || heard.addAll(asked));
    }
}
