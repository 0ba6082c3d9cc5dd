package org.amparo.justice.goal;

import java.time.Instant;

/** How near it was that day, in her words. Lives for one request. */
public record Rated(Progress progress, String words, Instant at) {

    @Override
    public String toString() {
        return "rated at " + at;
    }
}
