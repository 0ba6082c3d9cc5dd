package org.amparo.casework;

import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.work.Priority;

/**
 * One line of a case list. Her face is opened only for the caseload of those who care for her; a supervisor's list has none.
 *
 * @param owed what it is that is due next: a kind of task or a part of the case; null when nothing is
 */
public record CaseRow(CaseId id, SurvivorId survivor, String number, CaseWorkflow.State state, Priority urgency, Instant nextDue, Enum<?> owed, StaffId lead,
                      String leadName, String deputyName, int openNeeds, int openReferrals, int openTasks, boolean onlyContact, RiskShown risk, int rank, Face face) {

    /** What the database stands in for "nothing is due". */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public CaseRow {
        if (nextDue != null && !nextDue.isBefore(NEVER)) nextDue = null;
    }

    public boolean late(Instant now) {
        return nextDue != null && nextDue.isBefore(now);
    }

    CaseRow with(Face opened) {
        return new CaseRow(id, survivor, number, state, urgency, nextDue, owed, lead, leadName, deputyName, openNeeds, openReferrals, openTasks, onlyContact, risk, rank, opened);
    }

    String key() {
        return CaseKey.of(rank, nextDue == null ? NEVER : nextDue, id);
    }

    @Override
    public String toString() {
        return "row of " + id;
    }
}
