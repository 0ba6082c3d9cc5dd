package org.amparo.casework.conference;

import org.amparo.shared.Typed;

/** An organisation puts its own view, proposal or dissent into the minutes. */
public record SayInMinutes(InvitationId invitation, StatementKind kind, String words) {

    public SayInMinutes {
        var typed = new Typed("casework");
        if (kind == null) typed.missing("statementKind");
        words = typed.required("statementWords", words, PlanConference.WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "a statement to " + invitation;
    }
}
