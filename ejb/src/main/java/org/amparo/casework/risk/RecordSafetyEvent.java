package org.amparo.casework.risk;

import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;
import org.amparo.work.SafetyTrigger;

/** Something happened that touches her safety. What it was is a code; her words only if there are any. */
public record RecordSafetyEvent(CaseId id, SafetyTrigger what, String words) {

    public RecordSafetyEvent {
        var typed = new Typed("casework");
        if (what == null) typed.missing("what");
        words = typed.optional("words", words, AssessRisk.WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "a safety event";
    }
}
