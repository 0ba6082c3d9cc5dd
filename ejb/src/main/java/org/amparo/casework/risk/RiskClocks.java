package org.amparo.casework.risk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** When an assessment is owed, looked at and due again: configuration such as {@code amparo.risk.review.high=P7D}, with the defaults of workflows W2. */
public final class RiskClocks {

    private static final Map<RiskLevel, String> REVIEW = Map.of(RiskLevel.LOW, "P60D", RiskLevel.MEDIUM, "P30D", RiskLevel.HIGH, "P7D", RiskLevel.EXTREME, "PT24H");

    private final Map<RiskLevel, Duration> review = new EnumMap<>(RiskLevel.class);
    private final Duration first;
    private final Duration firstUrgent;
    private final Duration view;
    private final Duration fall;

    private RiskClocks(UnaryOperator<String> configured) {
        for (RiskLevel level : RiskLevel.values()) review.put(level, read("amparo.risk.review." + level.name().toLowerCase(), REVIEW.get(level), configured));
        first = read("amparo.risk.first", "PT24H", configured);
        firstUrgent = read("amparo.risk.first.urgent", "PT4H", configured);
        view = read("amparo.risk.view", "PT24H", configured);
        fall = read("amparo.risk.fall", "PT24H", configured);
    }

    public static RiskClocks from(UnaryOperator<String> configured) {
        return new RiskClocks(configured);
    }

    Duration review(RiskLevel level) {
        return review.get(level);
    }

    /** Of a case that has just been opened. */
    Duration first(boolean urgent) {
        return urgent ? firstUrgent : first;
    }

    Duration view() {
        return view;
    }

    /** Within this a high risk does not become a small one without a second person. */
    Duration fall() {
        return fall;
    }

    /** The same day, on the clock of those who act. */
    public static Instant today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().atTime(LocalTime.of(23, 59)).atZone(zone).toInstant();
    }

    private static Duration read(String key, String otherwise, UnaryOperator<String> configured) {
        String said = configured.apply(key);
        Duration length = Duration.parse(said == null ? otherwise : said);
        if (length.isNegative() || length.isZero()) throw new IllegalArgumentException(key + " must lie ahead");
        return length;
    }
}
