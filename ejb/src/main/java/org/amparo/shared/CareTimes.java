package org.amparo.shared;

import java.util.Properties;

/**
 * How long things in daily care may take, in days: [D] of the workflows, each of them configuration in the same file as the {@link Profile}.
 *
 * @param beginWithin what she has accepted begins within this time, or somebody asks why not
 * @param afterNo for so long after a *no* a service that breaks off is looked at
 */
public record CareTimes(int waitingReview, int replaceInterrupted, int offerAgain, int pauseCheckIn, int planAhead, int afterNo, int workPermission, int reflectionReminder,
                        int beginWithin) {

    public CareTimes {
        for (int days : new int[] {waitingReview, replaceInterrupted, offerAgain, pauseCheckIn, planAhead, afterNo, workPermission, reflectionReminder, beginWithin})
            if (days < 1 || days > 366) throw new IllegalArgumentException("a deadline lies between a day and a year ahead");
    }

    public static CareTimes of(Properties said) {
        return new CareTimes(days(said, "support.waiting-review-days", 7), days(said, "support.replace-interrupted-days", 3),
                days(said, "support.offer-again-days", 30), days(said, "support.pause-check-in-days", 14), days(said, "support.plan-ahead-days", 30),
                days(said, "review.after-no-days", 30), days(said, "livelihood.work-permission-days", 60), days(said, "rest.reflection-reminder-days", 10),
                days(said, "support.begin-within-days", 7));
    }

    public static CareTimes defaults() {
        return of(new Properties());
    }

    private static int days(Properties said, String key, int otherwise) {
        String value = said.getProperty(key);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
