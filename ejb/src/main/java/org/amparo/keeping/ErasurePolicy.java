package org.amparo.keeping;

import java.time.Instant;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.workflow.Guard;

/**
 * When an erasure may go a step on. Only her own word or the end of its time begins it; whoever asked decides nothing, and two decide. For a child one of the two
 * is a child specialist, so that nobody has a child's record erased who has a reason to.
 * @param by who takes the step @param specialist whether that is a child specialist, or whoever agreed first is
 */
@Holds({Recommendation.R_39, Recommendation.R_117})
record ErasurePolicy(ErasureGround ground, boolean identityShown, boolean timeHasCome, Set<Hindrance> hindrances, StaffId requestedBy, StaffId approvedBy, StaffId by,
                     boolean specialist, boolean reasonGiven, Instant coolingUntil, Instant now, boolean tombstonesKept) {

    boolean met(Guard guard) {
        return switch ((ErasureWorkflow.Condition) guard) {
            case ASKED_IN_HER_WORD -> ground == ErasureGround.HER_WORD;
            case IDENTITY_SHOWN -> identityShown;
            case END_OF_ITS_TIME -> ground == ErasureGround.END_OF_TIME && timeHasCome;
            case LEGAL_HOLD_PLACED -> hindrances.contains(Hindrance.LEGAL_HOLD);
            case NO_LEGAL_HOLD -> !hindrances.contains(Hindrance.LEGAL_HOLD);
            case CASE_ENDED -> !hindrances.contains(Hindrance.CASE_GOES_ON);
            case NOTHING_LOOKED_INTO -> !hindrances.contains(Hindrance.LOOKED_INTO);
            case NOT_WHO_ASKED -> !by.equals(requestedBy);
            case SOMEBODY_ELSE -> !by.equals(approvedBy);
            case CHILD_SPECIALIST_AMONG_THEM -> specialist || !hindrances.contains(Hindrance.CHILD);
            case REASON_GIVEN -> reasonGiven;
            case COOLING_OVER -> coolingUntil != null && !now.isBefore(coolingUntil);
            case TOMBSTONES_KEPT -> tombstonesKept;
        };
    }
}
