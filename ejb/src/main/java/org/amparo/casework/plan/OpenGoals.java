package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.Permit;

/** The goals of a plan that nobody has said a last word about, for whoever ends the work. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenGoals {

    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;

    public List<ActionDetails> of(Permit permit) {
        return rows.open(permit).stream().map(action -> words.open(action, permit)).toList();
    }
}
