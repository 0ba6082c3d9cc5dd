package org.amparo.justice.preservation;

import java.time.LocalDate;
import org.amparo.shared.Typed;

/** What they answered. @param day until when it is kept, or by when they answer again */
public record Heard(LocalDate day, String answer) {

    public Heard {
        Typed typed = new Typed("evidence");
        answer = typed.optional("answer", answer, AskToKeep.WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "an answer";
    }
}
