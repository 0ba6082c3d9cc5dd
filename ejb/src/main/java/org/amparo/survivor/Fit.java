package org.amparo.survivor;

import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;

/** What a service has to fit, as far as somebody said so: every language spoken, adjustments, gender, age in years or null. Prints as nothing. */
public record Fit(Set<String> languages, Set<Adjustment> adjustments, Gender gender, Integer years, boolean childRules) {

    public Fit {
        languages = Set.copyOf(languages);
        adjustments = Set.copyOf(adjustments);
    }

    @Override
    public String toString() {
        return "fit";
    }
}
