package org.amparo.shared;

import java.time.Duration;
import java.util.Properties;

/** For how many days somebody has overseen accounts before she agrees to another's address: configuration in the same file as the {@link Profile}. */
public record AccountTimes(int secondPersonDays) {

    public AccountTimes {
        if (secondPersonDays < 1 || secondPersonDays > 90) throw new IllegalArgumentException("a second person oversees accounts for between a day and ninety");
    }

    public static AccountTimes of(Properties said) {
        return new AccountTimes(Integer.parseInt(said.getProperty("account.second-person-days", "7").strip()));
    }

    public Duration secondPerson() {
        return Duration.ofDays(secondPersonDays);
    }
}
