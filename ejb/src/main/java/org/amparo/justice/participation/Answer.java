package org.amparo.justice.participation;

import java.util.List;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;

/**
 * What became of a decision that was to be written down. What a yes still lacks is answered and not thrown: an act that was undone would stand
 * in the log as one, and only a yes can lack something.
 *
 * @param missing nothing when it is written down; @param notNow the step is not possible from here
 */
public record Answer(List<Condition> missing, boolean notNow) {

    static final Answer WRITTEN = new Answer(List.of(), false);
    static final Answer NOT_FROM_HERE = new Answer(List.of(), true);

    public Answer {
        missing = List.copyOf(missing);
    }

    public boolean written() {
        return missing.isEmpty() && !notNow;
    }
}
