package org.amparo.calendar;

import java.io.Serializable;
import org.amparo.calendar.AppointmentWorkflow.Action;
import org.amparo.calendar.interpreter.RecordSession;

/** One step in the life of a meeting, with what has to be known for it. Moving it is a plan of its own: {@link AppointmentService#change}. */
public sealed interface Step extends Serializable {

    Action action();

    /** She said that she comes. */
    record Confirm() implements Step {
        @Override
        public Action action() {
            return Action.CONFIRM;
        }
    }

    /** @param session how the interpreting went; null when nobody interpreted */
    record Hold(RecordSession session) implements Step {
        @Override
        public Action action() {
            return Action.HOLD;
        }
    }

    record Miss(MissedBy who) implements Step {
        @Override
        public Action action() {
            return Action.MISS;
        }
    }

    record Cancel(CancelReason reason) implements Step {
        @Override
        public Action action() {
            return Action.CANCEL;
        }
    }

    /** A wrong click: it stands as planned again. */
    record Correct() implements Step {
        @Override
        public Action action() {
            return Action.CORRECT;
        }
    }
}
