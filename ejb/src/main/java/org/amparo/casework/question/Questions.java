package org.amparo.casework.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.vault.Vault;

/** What other areas may ask about questions, inside an act they hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    @Inject
    private QuestionRows rows;
    @Inject
    private Vault vault;

    public List<QuestionDetails> waiting(Permit permit) {
        return rows.waiting(permit).stream().map(q -> q.details(vault, permit)).toList();
    }

    /** How many wait for an answer, or for whoever asked to hear it. */
    public int open(Permit permit) {
        return rows.open(permit);
    }
}
