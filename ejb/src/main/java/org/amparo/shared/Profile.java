package org.amparo.shared;

import java.time.Duration;
import java.util.Properties;

/**
 * What differs from one jurisdiction or organisation to the next. The defaults follow the Council of Europe convention and the
 * practice of organisations that run shelters; every one of them is configuration.
 */
public record Profile(int consentDays, int askAgainDays, Duration intakeKept, int contactConfirmDays, int failedAttempts,
                      Duration exceptionReview, int matureMinorAge, String callingCode) {

    /** No minor decides alone unless the jurisdiction says from what age on. */
    public static final int NO_MATURE_MINOR = 18;

    public Profile {
        if (consentDays < 1 || askAgainDays < 0 || askAgainDays >= consentDays) throw new IllegalArgumentException("consent must outlast its reminder");
        if (intakeKept.isNegative() || exceptionReview.isNegative() || contactConfirmDays < 1 || failedAttempts < 1)
            throw new IllegalArgumentException("a deadline must lie ahead");
        if (matureMinorAge < 12 || matureMinorAge > NO_MATURE_MINOR) throw new IllegalArgumentException("a mature minor is between 12 and 18");
        if (!callingCode.matches("|[1-9]\\d{0,2}")) throw new IllegalArgumentException("a calling code is one to three digits");
    }

    public static Profile of(Properties said) {
        return new Profile(number(said, "consent.days", 90), number(said, "consent.ask-again-days", 14),
                Duration.ofHours(number(said, "intake.kept-hours", 72)), number(said, "contact.confirm-days", 30),
                number(said, "contact.failed-attempts", 3), Duration.ofHours(number(said, "exception.review-hours", 24)),
                number(said, "child.mature-minor-age", NO_MATURE_MINOR), said.getProperty("phone.calling-code", "").strip());
    }

    public static Profile defaults() {
        return of(new Properties());
    }

    private static int number(Properties said, String key, int otherwise) {
        String value = said.getProperty(key);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
