package org.amparo.casework;

import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Who leads a case and who stands in from now on, why, and how the survivor learns of it. */
public record Reassign(CaseId id, StaffId lead, StaffId deputy, TeamReason reason, Told told, long version) {

    public Reassign {
        var typed = new Typed("casework");
        if (lead == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        if (reason == null) typed.missing("reason");
        if (told == null) typed.missing("told");
        typed.requiring(lead == null || !lead.equals(deputy), "deputy", "leadIsNotDeputy");
        typed.check();
    }
}
