package org.amparo.survivor.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Until when what was answered about her safety is acted on: where it is urgent, in the same contact; else today, and late in the evening within a few hours. */
final class ActToday {

    private static final Duration SAME_CONTACT = Duration.ofHours(1);
    private static final Duration AT_LEAST = Duration.ofHours(4);

    private ActToday() {}

    static Instant sameContact(Instant now) {
        return now.plus(SAME_CONTACT);
    }

    static Instant by(Instant now, ZoneId zone) {
        ZonedDateTime evening = now.atZone(zone).with(LocalTime.of(23, 59));
        Instant soon = now.plus(AT_LEAST);
        return evening.toInstant().isBefore(soon) ? soon : evening.toInstant();
    }
}
