package org.amparo.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** The clock of tests inside the server: the machine's, until a test is later. Nothing of the built application can do this. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TestClock {

    private static volatile Duration ahead = Duration.ZERO;

    /** What happens that much later; afterwards it is now again. */
    public static void later(Duration by, Runnable then) {
        if (by.compareTo(Duration.ofDays(1)) > 0) betweenTwoStrikes();
        ahead = by;
        try {
            then.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    /** The test archive has a clockwork of its own, which strikes on the minute: years ahead it would let each job sleep as long for everybody. */
    private static void betweenTwoStrikes() {
        int second = LocalTime.now().getSecond();
        if (second > 2 && second < 40) return;
        try {
            Thread.sleep(Duration.ofSeconds((63 - second) % 60));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Produces
    Clock clock() {
        return new Moved(ZoneId.of("UTC"));
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
