package org.amparo.work.oversight;

import java.io.Serializable;
import java.time.Instant;

/**
 * How much of one list waits.
 *
 * @param late of those, past the day on which something was owed
 * @param grade how grave the gravest is, the smaller the graver, or null
 * @param due by when something is owed for the gravest, or null
 */
public record Waiting(WhatWaits what, int open, int late, Integer grade, Instant due) implements Serializable {

    public Waiting(WhatWaits what, int open, int late) {
        this(what, open, late, null, null);
    }

    /** Two counts of one list; what is said beside the number is said of neither. */
    Waiting and(Waiting other) {
        return new Waiting(what, open + other.open, late + other.late);
    }
}
