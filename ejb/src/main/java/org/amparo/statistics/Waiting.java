package org.amparo.statistics;

import java.time.YearMonth;
import java.util.Map;

/** Of how many something held at the end of a month, by how long by then; each at least, and what is not there stays unsaid. */
public record Waiting(YearMonth month, Map<Lasting, Integer> atLeast) {

    public Waiting {
        atLeast = Map.copyOf(atLeast);
    }
}
