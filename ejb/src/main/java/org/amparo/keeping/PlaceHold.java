package org.amparo.keeping;

import java.time.LocalDate;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** A record may not go, for a reason, and somebody looks again on a day. */
public record PlaceHold(CaseId id, HoldReason reason, LocalDate reviewOn) {

    public PlaceHold {
        var typed = new Typed("keeping");
        if (reason == null) typed.missing("reason");
        if (reviewOn == null) typed.missing("reviewOn");
        typed.check();
    }
}
