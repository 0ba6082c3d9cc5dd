package org.amparo.work;

import java.util.UUID;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;

/** A task past its time, as the timer finds it. */
record LateTask(UUID id, SurvivorId survivor, CaseId caseId, UnitId unit, StaffId assignee, int escalated) {

    /** What the notice points at: the page that shows it asks for a permit. */
    Id leadsTo() {
        return caseId == null ? survivor : caseId;
    }
}
