package org.amparo.keeping;

import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** An archived case comes back into daily work, with somebody who leads it and somebody who stands in. */
public record TakeOut(CaseId id, StaffId lead, StaffId deputy, long version) {

    public TakeOut {
        var typed = new Typed("keeping");
        if (lead == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        typed.requiring(lead == null || !lead.equals(deputy), "deputy", "leadIsNotDeputy");
        typed.check();
    }
}
