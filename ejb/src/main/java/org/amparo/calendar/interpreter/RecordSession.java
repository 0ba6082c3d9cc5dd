package org.amparo.calendar.interpreter;

import java.io.Serializable;
import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/**
 * How one session of interpreting went.
 * @param complaintOffered she was told how to complain about it, without the interpreter in the room
 */
public record RecordSession(String language, InterpreterMode mode, HowItWent went, boolean complaintOffered, String words) implements Serializable {

    private static final int LONGEST = 2000;

    public RecordSession {
        var typed = new Typed("calendar");
        typed.requiring(Languages.known(language), "language", "missing.language");
        if (mode == null) typed.missing("mode");
        if (went == null) typed.missing("went");
        typed.requiring(complaintOffered, "complaintOffered", "complaintNotOffered");
        words = typed.optional("sessionWords", words, LONGEST);
        typed.check();
    }

    @Override
    public String toString() {
        return "session";
    }
}
