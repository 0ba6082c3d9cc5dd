package org.amparo.casework.question;

import java.time.LocalDate;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;
import org.amparo.work.Priority;

/** A question or a request as it was asked. @param owner null for whoever leads the case; @param due the last day for the answer, null for what its urgency allows */
public record AskQuestion(Asker asker, String words, Priority urgency, StaffId owner, LocalDate due) {

    static final int WORDS = 4000;

    public AskQuestion {
        var typed = new Typed("casework");
        if (asker == null) typed.missing("asker");
        words = typed.required("words", words, WORDS);
        if (urgency == null) typed.missing("urgency");
        typed.check();
    }

    @Override
    public String toString() {
        return "a question";
    }
}
