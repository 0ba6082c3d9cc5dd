package org.amparo.justice.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.access.Permit;

/** What other parts of justice ask before they begin anything: does she want nothing of it for now, and when is she asked again? */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NothingNow {

    @Inject
    private Goals goals;

    public Optional<LocalDate> until(Permit permit) {
        return goals.rest(permit).map(JusticeGoal::reviewOn);
    }
}
