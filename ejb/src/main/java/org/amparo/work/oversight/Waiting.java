package org.amparo.work.oversight;

import java.io.Serializable;

/** How much of one list waits. @param late of those, past the day on which something was owed */
public record Waiting(WhatWaits what, int open, int late) implements Serializable {

    /** Two counts of one list. */
    Waiting and(Waiting other) {
        return new Waiting(what, open + other.open, late + other.late);
    }
}
