package org.amparo.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a notice is mailed: not to somebody who is just looking, once more when it failed, later each time, and not for ever. */
final class MailPolicy {

    /** Whoever works in the application sees it there first. */
    static final Duration FIRST = Duration.ofSeconds(10);
    static final int MOST_TRIES = 12;
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");
    private static final Duration LONGEST = Duration.ofHours(2);

    /** @param tries how often it has failed, this time included; empty when it is given up */
    static Optional<Instant> again(int tries, Instant now) {
        if (tries >= MOST_TRIES) return Optional.empty();
        Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /** In practice nothing leaves the machine, whatever server somebody names. */
    static boolean mayGoTo(String server, boolean practice) {
        return !practice || server != null && HERE.matcher(server).matches();
    }

    private MailPolicy() {}
}
