package org.amparo.casework.conference;

import java.time.LocalDateTime;
import org.amparo.shared.Typed;

/** A conference to come: what for, when on the house's clock, where it is or how to join, how the survivor takes part, and what is to be said there for her. @param herPart null when she was not asked yet */
public record PlanConference(Aim aim, LocalDateTime when, String place, HerPart herPart, String herWords) {

    static final int WORDS = 4000;
    private static final int PLACE = 500;

    public PlanConference {
        var typed = new Typed("casework");
        if (aim == null) typed.missing("aim");
        if (when == null) typed.missing("when");
        place = typed.optional("place", place, PLACE);
        herWords = typed.optional("herWords", herWords, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "a conference";
    }
}
