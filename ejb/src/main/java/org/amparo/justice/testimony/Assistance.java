package org.amparo.justice.testimony;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.Typed;

/** What one State asked of the other, so that she can be heard from where she is. */
public record Assistance(String centralAuthority, String language, LocalDate sentOn, String reference, LocalDate answeredOn, Answer answer) implements Serializable {

    /** What came back. */
    public enum Answer { WAITING, MORE_ASKED, AGREED, REFUSED }

    public Assistance {
        Typed typed = new Typed("testimony");
        centralAuthority = typed.required("centralAuthority", centralAuthority, 300);
        language = typed.required("assistanceLanguage", language, 100);
        reference = typed.optional("assistanceReference", reference, 100);
        if (sentOn == null) typed.missing("sentOn");
        if (answer == null) answer = Answer.WAITING;
        typed.requiring(answer == Answer.WAITING || answeredOn != null, "answeredOn", "missing.answeredOn");
        typed.requiring(answeredOn == null || sentOn == null || !answeredOn.isBefore(sentOn), "answeredOn", "answeredBeforeSent");
        typed.check();
    }

    @Override
    public String toString() {
        return "mutual legal assistance, " + answer;
    }
}
