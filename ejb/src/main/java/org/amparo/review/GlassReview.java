package org.amparo.review;

import java.util.List;

/**
 * Everything somebody needs to judge an emergency opening: who, which case, why, and what was looked at meanwhile. The sentence is null when it was altered.
 * Lives for one request.
 */
public record GlassReview(GlassRow opening, String sentence, List<LogEntry> looks) {

    /** More than anybody opens in half an hour; what goes beyond stands in the access log. */
    static final int MOST = 100;

    public GlassReview {
        looks = List.copyOf(looks);
    }

    @Override
    public String toString() {
        return "review of " + opening.id();
    }
}
