package org.amparo.casework.risk;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** A risk as its unit's supervisor may know of it: how great, whose, what is late. No name, no words. @param unseen the greatest danger nobody else has looked at */
public record RiskRow(CaseId id, SurvivorId survivor, String number, RiskWorkflow.State state, RiskLevel working, RiskLevel level, OwnRating own,
                      Instant actBy, Instant viewBy, StaffId assessedBy, String leadName, RiskLevel unseen) implements Serializable {

    public boolean waitsForAView() {
        return viewBy != null;
    }

    /** What is looked at is a greater danger than what is said now. */
    public boolean fellUnseen() {
        return unseen != null && unseen != working;
    }

    /** What is waited for, and until when. */
    public Instant due() {
        return viewBy != null && viewBy.isBefore(actBy) ? viewBy : actBy;
    }
}
