package org.amparo.casework.unit;

import java.io.Serializable;
import org.amparo.shared.StaffId;

/**
 * What one colleague carries in the supervisor's unit, in numbers only.
 *
 * @param late cases where something is past its date; @param openLoops referrals that were sent; @param unsent those that are only being prepared;
 * @param unmet needs for which nothing was found; @param alone cases where nobody stands in;
 * @param circumstancesKnown cases where something of what happened is written down in codes, or that she prefers not to say;
 * @param answered of the nine questions that help to recognise trafficking, how many have an answer in all those cases: about the asking, and no score on anybody
 */
public record Caseload(StaffId worker, String name, boolean away, int leads, int standsIn, int urgent, int late, int openLoops, int unsent, int openNeeds, int unmet,
                       int alone, int circumstancesKnown, int answered) implements Serializable {

    private static final int QUESTIONS = 9;

    /** In whole percent; nothing to say where nobody's case is led. */
    public int answeredPercent() {
        return leads == 0 ? 0 : 100 * answered / (leads * QUESTIONS);
    }
}
