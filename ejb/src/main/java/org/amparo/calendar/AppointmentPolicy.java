package org.amparo.calendar;

import java.time.Instant;
import org.amparo.calendar.AppointmentWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** When the conditions of the table are met. */
@Holds({Recommendation.R_07, Recommendation.R_11, Recommendation.R_118})
record AppointmentPolicy(Step step, Slot slot, boolean interpreterBooked, Instant now) {

    boolean met(Guard guard) {
        return guard instanceof Condition condition && switch (condition) {
            case BEGUN -> !slot.start().isAfter(now);
            case INTERPRETING_RECORDED -> !interpreterBooked || step instanceof Step.Hold hold && hold.session() != null;
            case WHO_WAS_NOT_THERE -> step instanceof Step.Miss miss && miss.who() != null;
            case REASON_CODED -> step instanceof Step.Cancel cancel && cancel.reason() != null;
            // asked where the new meeting is planned
            case NEW_TIME_AGREED -> false;
        };
    }
}
