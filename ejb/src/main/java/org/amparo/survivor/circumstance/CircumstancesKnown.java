package org.amparo.survivor.circumstance;

import java.time.Instant;

/** What is kept, and which version of it. Lives for one request. */
public record CircumstancesKnown(Circumstances said, long version, Instant changedAt) {

    @Override
    public String toString() {
        return "circumstances, version " + version;
    }
}
