package org.amparo.casework.livelihood;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.Typed;

/** What is known of it. @param terms hours, employer, place, as the paper says @param goal what she wants to live from, in her own words */
public record RecordPermission(PermissionStatus status, LocalDate since, LocalDate validUntil, String terms, String goal) implements Serializable {

    private static final int LONGEST = 10_000;

    public RecordPermission {
        Typed typed = new Typed("casework");
        if (status == null) typed.missing("status");
        terms = typed.optional("terms", terms, LONGEST);
        goal = typed.optional("goal", goal, LONGEST);
        typed.requiring(validUntil == null || status == null || status.mayEnd(), "validUntil", "onlyWhenAllowed");
        typed.requiring(validUntil == null || since == null || !validUntil.isBefore(since), "validUntil", "endsOn");
        typed.requiring(status != PermissionStatus.ALLOWED_ON_TERMS || terms != null, "terms", "missing.terms");
        typed.check();
    }

    @Override
    public String toString() {
        return "work: " + status;
    }
}
