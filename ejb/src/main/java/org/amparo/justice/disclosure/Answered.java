package org.amparo.justice.disclosure;

import java.time.Instant;

/** What was said with one step. Lives for one request. */
public record Answered(RequestWorkflow.Action action, boolean sheKnows, String herWords, String why, Basis basis, String order, Instant at) {

    @Override
    public String toString() {
        return "an answer: " + action;
    }
}
