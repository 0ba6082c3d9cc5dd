package org.amparo.casework;

import java.io.Serializable;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskWorkflow;

/** The risk as the head of every page and every list shows it: the higher of both ratings, and whether it holds. @param level null before the first assessment */
public record RiskShown(RiskLevel level, RiskWorkflow.State state) implements Serializable {

    static RiskShown of(String level, String state) {
        return new RiskShown(level == null ? null : RiskLevel.valueOf(level), state == null ? RiskWorkflow.TABLE.start() : RiskWorkflow.State.valueOf(state));
    }

    /** High or extreme: whatever leaves is looked at by a supervisor first. */
    public boolean needsSecondPerson() {
        return level != null && level.needsSecondPerson();
    }

    /** Somebody has to look again. */
    public boolean due() {
        return state == RiskWorkflow.State.FIRST_DUE || state == RiskWorkflow.State.REVIEW_DUE;
    }
}
