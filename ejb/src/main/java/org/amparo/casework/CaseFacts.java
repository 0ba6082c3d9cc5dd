package org.amparo.casework;

import java.io.Serializable;
import java.util.Optional;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.work.Priority;

/** What other areas have to know of a case to answer for it: ids, its number, who works on it. Nothing about her. */
public record CaseFacts(CaseId id, SurvivorId survivor, String number, UnitId unit, OrganisationId custodian, StaffId lead, StaffId deputy,
                        CaseWorkflow.State state, Priority urgency, RiskShown risk, long version) implements Serializable {

    public Optional<StaffId> standIn() {
        return Optional.ofNullable(deputy);
    }

    public boolean running() {
        return CaseWorkflow.RUNNING.contains(state);
    }
}
