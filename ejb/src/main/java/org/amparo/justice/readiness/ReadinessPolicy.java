package org.amparo.justice.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/**
 * Whether a session may be called ready: every check that applies was passed, the last word counts, the first test of the line lies days before
 * and the second within the last day. Nothing can be waived.
 *
 * @param testAhead how long before the first test of the line lies at least
 * @param testOfTheDay how long before the second lies at most
 */
@Holds({Recommendation.R_70, Recommendation.R_72})
public record ReadinessPolicy(Duration testAhead, Duration testOfTheDay) {

    public static final ReadinessPolicy DEFAULT = new ReadinessPolicy(Duration.ofDays(5), Duration.ofHours(24));

    public ReadinessPolicy {
        if (testOfTheDay.isNegative() || testOfTheDay.isZero() || testAhead.compareTo(testOfTheDay) <= 0)
            throw new IllegalArgumentException("the first test lies before the second");
    }

    public Set<Check> asked(Setting setting) {
        Set<Check> asked = EnumSet.allOf(Check.class);
        asked.removeIf(check -> check.ofTheLink() && !setting.overALink() || check == Check.SOUND_WITH_INTERPRETER && !setting.interpreted());
        return asked;
    }

    /** What still stands between now and ready; empty when nothing does. */
    public Set<Check> open(Setting setting, Collection<CheckResult> results) {
        Map<Check, CheckResult> last = last(setting, results);
        Set<Check> open = asked(setting);
        open.removeIf(check -> last.containsKey(check) && last.get(check).passed());
        return open;
    }

    public boolean ready(Setting setting, Collection<CheckResult> results) {
        return open(setting, results).isEmpty();
    }

    /** Whether a session that begins then leaves time for the first test. */
    public boolean leavesTime(Instant now, Instant start) {
        return !start.isBefore(now.plus(testAhead));
    }

    /** Whether a look at this moment says anything about that session. */
    boolean counts(CheckResult result, Setting setting) {
        if (result.at().isBefore(setting.placeSince()) || result.at().isAfter(setting.start())) return false;
        return switch (result.check()) {
            case LINK_TEST_AHEAD -> !result.at().isAfter(setting.start().minus(testAhead));
            case LINK_TEST_OF_THE_DAY -> !result.at().isBefore(setting.start().minus(testOfTheDay));
            default -> true;
        };
    }

    private Map<Check, CheckResult> last(Setting setting, Collection<CheckResult> results) {
        Map<Check, CheckResult> last = new EnumMap<>(Check.class);
        results.stream().filter(r -> counts(r, setting)).sorted(Comparator.comparing(CheckResult::at)).forEach(r -> last.put(r.check(), r));
        return last;
    }
}
