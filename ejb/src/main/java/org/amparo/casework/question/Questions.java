package org.amparo.casework.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.amparo.access.Permit;

/** What other areas may ask about questions, inside an act they hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    @Inject
    private QuestionRows rows;

    /** How many wait for an answer, or for whoever asked to hear it. */
    public int open(Permit permit) {
        return rows.open(permit);
    }
}
