package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.amparo.access.Permit;

/** What others have to know of a plan, inside an act they hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Plans {

    @Inject
    private PlanRows rows;

    /** Whether it was decided with her what comes afterwards; empty when nothing was ever planned. */
    public Optional<Boolean> aftercareSet(Permit permit) {
        return rows.newest(permit).map(SupportPlan::aftercareSet);
    }
}
