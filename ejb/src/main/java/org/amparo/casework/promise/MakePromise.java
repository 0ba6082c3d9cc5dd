package org.amparo.casework.promise;

import java.io.Serializable;
import org.amparo.shared.Typed;
import org.amparo.survivor.contact.WayId;

/** What was promised. @param helps what helps her, in her own words, if she wants to say */
public record MakePromise(Integer everyDays, WayId way, Police police, String helps) implements Serializable {

    static final int MOST_DAYS = 90;
    private static final int LONGEST = 10_000;

    public MakePromise {
        Typed typed = new Typed("casework");
        if (everyDays == null) typed.missing("everyDays");
        else typed.requiring(everyDays >= 1 && everyDays <= MOST_DAYS, "everyDays", "everyDays", Integer.toString(MOST_DAYS));
        if (way == null) typed.missing("way");
        if (police == null) police = Police.NOT_ASKED;
        helps = typed.optional("helps", helps, LONGEST);
        typed.check();
    }

    @Override
    public String toString() {
        return "a promise";
    }
}
