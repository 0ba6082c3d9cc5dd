package org.amparo.casework.risk;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/**
 * How the risk stands: codes and times, nobody's words.
 *
 * @param level as the worker set it; null before the first assessment
 * @param own as she rates it herself
 * @param working the higher of both: what orders the work
 * @param actBy until when somebody looks again
 * @param viewBy until when a supervisor looks at it; null when that is not owed
 * @param unseen the greatest danger nobody else has looked at, which may have been set lower since; null when no look is owed
 */
public record RiskStanding(CaseId caseId, SurvivorId survivor, RiskWorkflow.State state, RiskLevel level, OwnRating own, RiskLevel working,
                           Instant assessedAt, StaffId assessedBy, Instant actBy, Instant viewBy, Instant viewedAt, SupervisorsView view,
                           RiskLevel unseen, long version) implements Serializable {

    public boolean late(Instant now) {
        return state != RiskWorkflow.State.CLOSED && actBy.isBefore(now);
    }

    public boolean viewOwed() {
        return viewBy != null && viewedAt == null;
    }

    /** What is looked at is a greater danger than what is said now. */
    public boolean fellUnseen() {
        return unseen != null && unseen != working;
    }

    public boolean viewLate(Instant now) {
        return viewOwed() && viewBy.isBefore(now);
    }
}
