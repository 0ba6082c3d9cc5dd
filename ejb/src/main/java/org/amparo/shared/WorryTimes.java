package org.amparo.shared;

import java.time.Duration;
import java.util.Properties;

/**
 * How many worries one account of the community may tell in a day, by when somebody looks, and how long what was decided is kept:
 * configuration in the same file as the {@link Profile}.
 */
public record WorryTimes(int mostInADay, int nowHours, int soonHours, int canWaitDays, int keptDays) {

    public WorryTimes {
        if (mostInADay < 1 || mostInADay > 100) throw new IllegalArgumentException("between one and a hundred worries a day");
        if (nowHours < 1 || soonHours < nowHours || soonHours > 168 || canWaitDays < 1 || canWaitDays > 30)
            throw new IllegalArgumentException("what is urgent is looked at first, and everything within a month");
        if (keptDays < 1 || keptDays > 366) throw new IllegalArgumentException("a decision is kept between a day and a year");
    }

    public static WorryTimes of(Properties said) {
        return new WorryTimes(number(said, "worry.most-in-a-day", 5), number(said, "worry.now-hours", 2), number(said, "worry.soon-hours", 24),
                number(said, "worry.can-wait-days", 5), number(said, "worry.kept-days", 30));
    }

    public static WorryTimes defaults() {
        return of(new Properties());
    }

    public Duration kept() {
        return Duration.ofDays(keptDays);
    }

    private static int number(Properties said, String key, int otherwise) {
        String value = said.getProperty(key);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
