package org.amparo.casework;

import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Who leads a case and who stands in from now on, and how she learns of it. */
public record Reassign(CaseId id, StaffId lead, StaffId deputy, Told told, long version) {

    public Reassign {
        var typed = new Typed("casework");
        if (lead == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        if (told == null) typed.missing("told");
        typed.requiring(lead == null || !lead.equals(deputy), "deputy", "leadIsNotDeputy");
        typed.check();
    }
}
