package org.amparo.casework.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.shared.AftercareStepId;

/** What was decided, and each time at which we ask. Lives for one request. */
public record AftercareDetails(Decision decision, LocalDate startsOn, String words, String livelihood, String education, String money, String ties, Instant decidedAt,
                               List<Step> steps, long version) {

    /** @param outcome null as long as nobody asked */
    public record Step(AftercareStepId id, int months, LocalDate dueOn, AskedAfter outcome, String note, Instant askedAt, long version) {

        @Override
        public String toString() {
            return "step " + id;
        }
    }

    public AftercareDetails {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "aftercare: " + decision;
    }
}
