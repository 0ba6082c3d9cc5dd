package org.amparo.survivor.retelling;

import java.time.LocalDate;
import org.amparo.shared.Typed;

/** She told it. Only to whom and what for is asked; every other answer may be left or declined. */
public record RecordTelling(ToldTo to, String organisation, TellingPurpose purpose, LocalDate on, Integer minutes, Interpreted interpreted, HowMuch howMuch,
                            Distress distress, String herWords, Avoidable avoidable) {

    private static final int LONGEST_MINUTES = 2880;

    public RecordTelling {
        Typed typed = new Typed("survivor");
        if (to == null) typed.missing("toldTo");
        if (purpose == null) typed.missing("tellingPurpose");
        organisation = typed.optional("organisation", organisation, 200);
        herWords = typed.optional("herWords", herWords, 4000);
        typed.requiring(minutes == null || minutes >= 1 && minutes <= LONGEST_MINUTES, "minutes", "tellingMinutes");
        typed.check();
        interpreted = interpreted == null ? Interpreted.NOT_KNOWN : interpreted;
        howMuch = howMuch == null ? HowMuch.NOT_KNOWN : howMuch;
        distress = distress == null ? Distress.NOT_ASKED : distress;
        avoidable = avoidable == null ? Avoidable.UNSURE : avoidable;
    }

    @Override
    public String toString() {
        return "a telling to " + to;
    }
}
