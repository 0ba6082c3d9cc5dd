package org.amparo.survivor.intake;

import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Who will be there for her, and who when that one is not. */
public record OpenCase(StaffId lead, StaffId deputy) {

    public OpenCase {
        var typed = new Typed("survivor");
        if (lead == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        typed.requiring(lead == null || !lead.equals(deputy), "deputy", "deputyIsSomebodyElse");
        typed.check();
    }
}
