package org.amparo.referral.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.shared.FarDays;

/**
 * Days that can be meant in an answer; any other is a slip of the pen. What has begun somewhere on earth counts as today: a partner
 * answers by the calendar on its own wall.
 */
public final class AnswerDays {

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private AnswerDays() {}

    /** Nobody was contacted because of a referral that had not been sent. */
    public static boolean beforeSent(LocalDate contact, Instant sent) {
        return contact.isBefore(LocalDate.ofInstant(sent, LAST));
    }

    public static boolean notYet(LocalDate contact, Instant now) {
        return contact.isAfter(LocalDate.ofInstant(now, FIRST));
    }

    public static boolean past(LocalDate planned, Instant answered) {
        return planned.isBefore(LocalDate.ofInstant(answered, LAST));
    }

    public static boolean tooFar(LocalDate planned, Instant answered) {
        return planned.isAfter(LocalDate.ofInstant(answered.plus(FarDays.FARTHEST), FIRST));
    }
}
