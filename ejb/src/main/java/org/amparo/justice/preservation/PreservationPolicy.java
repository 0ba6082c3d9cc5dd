package org.amparo.justice.preservation;

import java.time.LocalDate;
import org.amparo.justice.preservation.PreservationWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** Whether a step may be taken. */
@Holds(Recommendation.R_59)
record PreservationPolicy(Heard said, LocalDate today) {

    boolean met(Condition condition) {
        return switch (condition) {
            case KEPT_UNTIL_SAID, ANSWER_BY_SAID -> said.day() != null && said.day().isAfter(today);
            case ANSWER_SAID -> said.answer() != null;
        };
    }
}
