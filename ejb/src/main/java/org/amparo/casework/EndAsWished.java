package org.amparo.casework;

import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** Closing before the fortnight is over: whoever serves her knows that we end, and she wishes no more contact. */
public record EndAsWished(CaseId id, boolean servicesTold, boolean noMoreContact, long version) {

    public EndAsWished {
        var typed = new Typed("casework");
        if (!servicesTold) typed.missing("servicesTold");
        if (!noMoreContact) typed.missing("noMore");
        typed.check();
    }
}
