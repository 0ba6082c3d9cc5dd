package org.amparo.shared;

import java.util.Properties;

/** How long a support plan may go on before it is looked at together again; configuration, with the defaults of workflows W3. */
public record PlanProfile(int reviewDays, int remindDays, int checkInDays) {

    public PlanProfile {
        if (reviewDays < 1 || remindDays < 0 || remindDays >= reviewDays) throw new IllegalArgumentException("a review lies behind its reminder");
        if (checkInDays < 1) throw new IllegalArgumentException("a deadline must lie ahead");
    }

    public static PlanProfile of(Properties said) {
        return new PlanProfile(number(said, "plan.review-days", 30), number(said, "plan.remind-days", 7), number(said, "plan.check-in-days", 14));
    }

    private static int number(Properties said, String key, int otherwise) {
        String value = said.getProperty(key);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
