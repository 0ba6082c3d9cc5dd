package org.amparo.justice.preservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What was asked to be kept, as the legal adviser reads it. Lives for one request. @param due until when it is kept, or by when they answer */
public record PreservationDetails(PreservationId id, PreservationWorkflow.State state, CycleStage stage, String platform, String what, String answer, LocalDate due, Instant askedAt,
                                  Instant changedAt, Set<PreservationWorkflow.Action> next, long version) {

    public PreservationDetails {
        next = Set.copyOf(next);
    }

    public boolean over() {
        return PreservationWorkflow.TABLE.endsAt(state);
    }

    @Override
    public String toString() {
        return "a request to keep " + id;
    }
}
