package org.amparo.justice.readiness;

import java.io.Serializable;
import org.amparo.shared.Typed;

/** Somebody looked at one thing of the list. @param report what the device said of itself, when that is what was looked at */
public record LookedAt(Check check, Boolean passed, String words, ReportId report) implements Serializable {

    public LookedAt {
        Typed typed = new Typed("testimony");
        if (check == null) typed.missing("check");
        if (passed == null) typed.missing("passed");
        words = typed.optional("words", words, 1000);
        typed.requiring(report == null || check == null || check.byDevice(), "report", "reportElsewhere");
        typed.check();
    }

    @Override
    public String toString() {
        return "looked at " + check;
    }
}
