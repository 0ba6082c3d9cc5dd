package org.amparo.shared;

import java.time.Duration;
import java.util.Properties;

/**
 * How long records are kept: configuration in the same file as the {@link Profile}, with the defaults of workflows W14. Facts of who
 * looked are never kept for less than ten years; the database holds that too.
 */
public record RetentionTimes(int closedYears, int childUntilAge, int archivedYears, int factsYears, int coolingDays) {

    public RetentionTimes {
        if (closedYears < 1 || closedYears > 50 || archivedYears < 1 || archivedYears > 50) throw new IllegalArgumentException("a record is kept between a year and fifty");
        if (childUntilAge < 18 || childUntilAge > 60) throw new IllegalArgumentException("a child's record is kept until she is grown up");
        if (coolingDays < 1 || coolingDays > 30) throw new IllegalArgumentException("a change of mind has between a day and a month");
        if (factsYears < 10 || factsYears > 100) throw new IllegalArgumentException("who looked is kept between ten years and a hundred");
    }

    public static RetentionTimes of(Properties said) {
        return new RetentionTimes(number(said, "retention.closed-years", 5), number(said, "retention.child-until-age", 25),
                number(said, "retention.archived-years", 1), number(said, "retention.facts-years", 10),
                number(said, "retention.cooling-days", 7));
    }

    public static RetentionTimes defaults() {
        return of(new Properties());
    }

    /** How long a survivor may change her mind after two people have agreed to erase everything. */
    public Duration cooling() {
        return Duration.ofDays(coolingDays);
    }

    /** As stored beside a day that was worked out by it: another rule, another day. */
    public String rule() {
        return closedYears + "/" + childUntilAge + "/" + archivedYears;
    }

    private static int number(Properties said, String key, int otherwise) {
        String value = said.getProperty(key);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
