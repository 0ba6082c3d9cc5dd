package org.amparo.keeping;

import java.time.LocalDate;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** A record stays beyond its time, for a reason and until a day. */
public record KeepLonger(CaseId id, LongerBecause because, LocalDate until, long version) {

    public KeepLonger {
        var typed = new Typed("keeping");
        if (because == null) typed.missing("because");
        if (until == null) typed.missing("until");
        typed.check();
    }
}
