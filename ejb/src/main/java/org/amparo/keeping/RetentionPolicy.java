package org.amparo.keeping;

import java.time.LocalDate;
import org.amparo.casework.CaseWorkflow;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.RetentionTimes;
import org.amparo.workflow.Guard;

/**
 * Until when a record is kept, and what keeps it longer. Who was a child, or may have been one, when the case closed has it kept until she is grown
 * up; where nobody knows when she was born, she may have been born on the day it closed.
 */
@Holds(Recommendation.R_39)
record RetentionPolicy(boolean timeHasCome, boolean held, boolean joinedGoesOn) {

    private static final int OF_AGE = 18;

    /** @param bornTo the latest year in which she can have been born, null when nobody knows */
    static LocalDate closedUntil(LocalDate closedOn, Integer bornTo, boolean believedChild, RetentionTimes times) {
        LocalDate grown = closedOn.plusYears(times.closedYears());
        LocalDate bornAtLatest = bornTo != null ? LocalDate.of(bornTo, 12, 31) : believedChild ? closedOn : null;
        if (bornAtLatest == null || !(believedChild || bornAtLatest.plusYears(OF_AGE).isAfter(closedOn))) return grown;
        LocalDate child = bornAtLatest.plusYears(times.childUntilAge());
        return child.isAfter(grown) ? child : grown;
    }

    static LocalDate archivedUntil(LocalDate archivedOn, RetentionTimes times) {
        return archivedOn.plusYears(times.archivedYears());
    }

    boolean met(Guard guard) {
        return switch ((CaseWorkflow.Condition) guard) {
            case RETENTION_REACHED -> timeHasCome && !joinedGoesOn;
            case NO_LEGAL_HOLD -> !held;
            default -> false;
        };
    }
}
