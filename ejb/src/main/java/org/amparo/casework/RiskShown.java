package org.amparo.casework;

import java.io.Serializable;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskWorkflow;

/**
 * The risk as the head of every page and every list shows it: the higher of both ratings, and whether it holds.
 * @param level null before the first assessment
 * @param unseen the greatest danger that no supervisor has looked at yet, though it may have been set lower since; null when no look is owed
 */
public record RiskShown(RiskLevel level, RiskWorkflow.State state, RiskLevel unseen) implements Serializable {

    static RiskShown of(String level, String state, String unseen) {
        return new RiskShown(level(level), state == null ? RiskWorkflow.TABLE.start() : RiskWorkflow.State.valueOf(state), level(unseen));
    }

    private static RiskLevel level(String name) {
        return name == null ? null : RiskLevel.valueOf(name);
    }

    /** High or extreme, or it was and nobody else has looked: whatever leaves is looked at by a supervisor first. */
    public boolean needsSecondPerson() {
        return level != null && level.needsSecondPerson() || unseen != null;
    }

    /** What orders what leaves: the danger that somebody has still to look at, or the one that holds. */
    public RiskLevel greatest() {
        return unseen == null || level != null && level.compareTo(unseen) > 0 ? level : unseen;
    }

    /** Somebody has to look again. */
    public boolean due() {
        return state == RiskWorkflow.State.FIRST_DUE || state == RiskWorkflow.State.REVIEW_DUE;
    }
}
