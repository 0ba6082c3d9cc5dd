package org.amparo.survivor.worry;

import java.time.Instant;

/** One worry with what was said; the words are null before somebody looked. @param decision what was said when it was decided */
public record WorryDetails(WorryRow row, PersonKnows knows, String words, String reach, NothingBecause because, String decision, Instant decidedAt) {

    public boolean waiting() {
        return row.state() == WorryWorkflow.State.WAITING;
    }

    public boolean open() {
        return WorryWorkflow.OPEN.contains(row.state());
    }

    @Override
    public String toString() {
        return "a worry";
    }
}
