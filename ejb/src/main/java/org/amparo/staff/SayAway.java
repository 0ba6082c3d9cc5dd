package org.amparo.staff;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Somebody will be away; whoever stands in hears of what is urgent meanwhile. */
public record SayAway(StaffId who, Instant from, Instant until) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(800);

    public SayAway {
        Typed typed = new Typed("staff");
        if (from == null) typed.missing("from");
        if (until == null) typed.missing("until");
        typed.check();
        typed.requiring(until.isAfter(from), "until", "untilBeforeFrom");
        typed.requiring(Duration.between(from, until).compareTo(LONGEST) <= 0, "until", "awayTooLong");
        typed.check();
    }
}
