package org.amparo.survivor.retelling;

import java.time.LocalDate;
import org.amparo.survivor.retelling.RetellingWorkflow.State;

/** One telling as the care team reads it. Lives for one request. */
public record RetellingDetails(RetellingId id, State state, ToldTo to, String organisation, TellingPurpose purpose, LocalDate on, Integer minutes,
                               Interpreted interpreted, HowMuch howMuch, Distress distress, String herWords, Avoidable avoidable, long version) {

    public boolean told() {
        return state == State.TOLD;
    }

    public boolean ahead() {
        return state == State.PLANNED || state == State.WAITING_FOR_A_LOOK;
    }

    public boolean waits() {
        return state == State.WAITING_FOR_A_LOOK;
    }

    @Override
    public String toString() {
        return "telling " + id;
    }
}
