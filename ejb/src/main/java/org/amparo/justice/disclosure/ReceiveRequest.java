package org.amparo.justice.disclosure;

import java.time.LocalDate;
import org.amparo.shared.Typed;

/** A request comes in: from whom, for what, by when. */
public record ReceiveRequest(String fromWhom, String asksFor, String reference, LocalDate answerBy) {

    static final int WORDS = 5000;

    public ReceiveRequest {
        Typed typed = new Typed("evidence");
        fromWhom = typed.required("fromWhom", fromWhom, 500);
        asksFor = typed.required("asksFor", asksFor, WORDS);
        reference = typed.optional("reference", reference, 200);
        if (answerBy == null) typed.missing("answerBy");
        typed.check();
    }

    @Override
    public String toString() {
        return "a request";
    }
}
