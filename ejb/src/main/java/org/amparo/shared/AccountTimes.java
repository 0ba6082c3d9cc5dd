package org.amparo.shared;

import java.time.Duration;
import java.util.Properties;

/**
 * For how many days somebody has overseen accounts before she agrees to another's address, and how many sign-in links a partner's keepers send
 * in a day: configuration in the same file as the {@link Profile}.
 */
public record AccountTimes(int secondPersonDays, int invitationsADay) {

    public AccountTimes {
        if (secondPersonDays < 1 || secondPersonDays > 90) throw new IllegalArgumentException("a second person oversees accounts for between a day and ninety");
        if (invitationsADay < 1) throw new IllegalArgumentException("a partner that may invite nobody needs no keeper");
    }

    public static AccountTimes of(Properties said) {
        return new AccountTimes(Integer.parseInt(said.getProperty("account.second-person-days", "7").strip()),
                Integer.parseInt(said.getProperty("account.invitations-a-day", "20").strip()));
    }

    public Duration secondPerson() {
        return Duration.ofDays(secondPersonDays);
    }
}
