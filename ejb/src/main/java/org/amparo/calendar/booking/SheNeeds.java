package org.amparo.calendar.booking;

import java.util.Set;
import org.amparo.codelist.Adjustment;

/** What a meeting has to fit, as far as she said so. Lives for one request and prints nothing. */
public record SheNeeds(Set<Adjustment> adjustments, Preferred preferred, String language, Set<String> languages, boolean interpreter) {

    public static final SheNeeds NOT_SAID = new SheNeeds(Set.of(), Preferred.NO_WISH, null, Set.of(), false);

    public SheNeeds {
        adjustments = Set.copyOf(adjustments);
        languages = Set.copyOf(languages);
    }

    @Override
    public String toString() {
        return "needs";
    }
}
