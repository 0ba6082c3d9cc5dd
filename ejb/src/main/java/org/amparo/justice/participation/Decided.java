package org.amparo.justice.participation;

import java.time.Instant;
import java.util.Set;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.State;

/** One word of hers as it is read, and what stood after it. Lives for one request. */
public record Decided(int number, Action action, State state, String words, String scope, Set<Present> present, Instant at, String byName) {

    public Decided {
        present = Set.copyOf(present);
    }

    @Override
    public String toString() {
        return "a decision of " + at;
    }
}
