package org.amparo.shared;

import java.time.Duration;

/** How far ahead anybody plans a meeting. */
public final class FarDays {

    /** A court may set a day years ahead; what lies beyond this is a slip of the pen. */
    public static final Duration FARTHEST = Duration.ofDays(5 * 366);

    private FarDays() {}
}
