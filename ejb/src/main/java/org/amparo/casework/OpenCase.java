package org.amparo.casework;

import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;
import org.amparo.work.Priority;

/** A case to be opened: never without somebody who leads it and somebody else who stands in. */
public record OpenCase(CaseType type, Priority urgency, StaffId lead, StaffId deputy) {

    public OpenCase {
        var typed = new Typed("casework");
        if (type == null) type = CaseType.NOT_ASSESSED;
        if (urgency == null) urgency = Priority.NORMAL;
        if (lead == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        typed.requiring(lead == null || !lead.equals(deputy), "deputy", "leadIsNotDeputy");
        typed.check();
    }
}
