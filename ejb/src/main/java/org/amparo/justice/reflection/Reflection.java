package org.amparo.justice.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.amparo.access.Permit;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.Resting;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What whoever fixes a date about proceedings asks first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Holds(Recommendation.R_08)
public class Reflection {

    @Inject
    private Resting resting;

    /** @param openedByHer she asks for this very date herself */
    public boolean refusesOn(LocalDate day, boolean openedByHer, Permit permit) {
        return !openedByHer && (resting.reflection(day, permit).isPresent() || resting.rests(Pathway.PROCEEDINGS, permit));
    }
}
