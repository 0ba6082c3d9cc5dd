package org.amparo.casework.safety;

import java.util.EnumMap;
import java.util.Map;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/**
 * A new version of her plan. Any part may stay empty, not all of them.
 *
 * @param country whose emergency numbers she would call; may be null
 * @param shown number of the version it replaces; 0 for the first
 */
public record MakePlan(CaseId id, PlanFor madeFor, TookPart tookPart, String country, Map<SafetyPart, String> parts, int shown) {

    static final int WORDS = 4_000;

    public MakePlan {
        var typed = new Typed("casework");
        if (madeFor == null) madeFor = PlanFor.NOW;
        if (tookPart == null) typed.missing("tookPart");
        country = country == null || country.isBlank() ? null : country;
        typed.requiring(country == null || country.matches("[A-Z]{2}"), "country", "country");
        Map<SafetyPart, String> kept = new EnumMap<>(SafetyPart.class);
        parts.forEach((part, words) -> {
            String said = typed.optional(part.name(), words, WORDS);
            if (said != null) kept.put(part, said);
        });
        parts = Map.copyOf(kept);
        typed.requiring(!kept.isEmpty(), SafetyPart.WHAT_TO_DO.name(), "planEmpty");
        typed.check();
    }

    @Override
    public String toString() {
        return "a safety plan";
    }
}
