package org.amparo.shared;

import java.util.Properties;

/** From how many refusals within an hour on somebody hears of a login: configuration in the same file as the {@link Profile}. */
public record RefusalLimit(int anHour) {

    public RefusalLimit {
        if (anHour < 3 || anHour > 1000) throw new IllegalArgumentException("a slip or two of the hand is nobody's business, and nobody slips a thousand times");
    }

    public static RefusalLimit of(Properties said) {
        return new RefusalLimit(Integer.parseInt(said.getProperty("access.refusals-an-hour", "20").strip()));
    }
}
