package org.amparo.justice.preservation;

import java.time.LocalDate;
import org.amparo.shared.Typed;

/** Whom we ask, what for, where in the exploitation it was used, and by when an answer is due. */
public record AskToKeep(String platform, String what, CycleStage stage, LocalDate answerBy) {

    static final int WORDS = 5000;

    public AskToKeep {
        Typed typed = new Typed("evidence");
        platform = typed.required("platform", platform, 500);
        what = typed.required("what", what, WORDS);
        if (answerBy == null) typed.missing("answerBy");
        typed.check();
        if (stage == null) stage = CycleStage.NOT_KNOWN;
    }

    @Override
    public String toString() {
        return "a request to keep";
    }
}
