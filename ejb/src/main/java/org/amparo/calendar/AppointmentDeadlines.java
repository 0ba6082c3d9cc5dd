package org.amparo.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** How long before and after a meeting somebody is asked for something; each is configuration with a default. */
record AppointmentDeadlines(Duration remindBefore, Duration reminderLeadsBy, Duration unsaidAfter, Duration saidWithin) {

    AppointmentDeadlines {
        if (remindBefore.compareTo(reminderLeadsBy) <= 0 || reminderLeadsBy.isNegative() || unsaidAfter.isNegative() || saidWithin.isNegative())
            throw new IllegalArgumentException("a reminder is asked for before it is due");
    }

    /** @param said by name, such as {@code amparo.appointment.remind-before=PT26H} */
    static AppointmentDeadlines from(UnaryOperator<String> said) {
        return new AppointmentDeadlines(read(said, "remind-before", "PT26H"), read(said, "reminder-leads-by", "PT2H"), read(said, "unsaid-after", "PT1H"),
                read(said, "said-within", "P2D"));
    }

    private static Duration read(UnaryOperator<String> said, String name, String otherwise) {
        String value = said.apply("amparo.appointment." + name);
        return Duration.parse(value == null ? otherwise : value);
    }

    /** In good time before it begins; when it begins soon, at once. */
    Instant remindedBy(Instant start, Instant now) {
        Instant by = start.minus(reminderLeadsBy);
        return by.isAfter(now) ? by : now;
    }
}
