package org.amparo.justice.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.Permit;

/** What other parts of justice ask: which proceedings there are, for what belongs to one of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Proceedings {

    @Inject
    private ProceedingRecords records;
    @Inject
    private ProceedingWords words;

    /** One of hers; not anybody else's. */
    public boolean isHers(ProceedingId id, Permit permit) {
        return records.find(id, permit).isPresent();
    }

    /** Those that have not ended, for somebody to choose from. */
    public List<ProceedingDetails> running(Permit permit) {
        return records.all(permit).stream().map(p -> p.details(words.opened(p, permit), List.of(), java.util.Set.of(), false)).filter(p -> !p.over()).toList();
    }
}
