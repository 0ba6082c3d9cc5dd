package org.amparo.justice.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.shared.Unacceptable;

/** One step of a session with what is said with it. Her no is {@link Plain} with CANCEL: there is nothing to give a reason in. */
public sealed interface SessionStep extends Serializable {

    Action action();

    /** @param action SCHEDULE, or MOVE for another day */
    record Fix(Action action, Schedule schedule) implements SessionStep {
        public Fix {
            if (action != Action.SCHEDULE && action != Action.MOVE) throw new IllegalArgumentException(action + " fixes no day");
        }
    }

    record Prepare(Familiarisation shown, LocalDate on) implements SessionStep {
        @Override
        public Action action() {
            return Action.PREPARE;
        }
    }

    /** She was asked this very day, and this very moment. @param action START or RESUME */
    record Begin(Action action, boolean yesToday) implements SessionStep {
        public Begin {
            if (action != Action.START && action != Action.RESUME) throw new IllegalArgumentException(action + " begins nothing");
        }
    }

    record Interrupt(Incident incident) implements SessionStep {
        @Override
        public Action action() {
            return Action.INTERRUPT;
        }
    }

    /** @param heard null when she had not begun to tell */
    record Abort(Incident incident, Heard heard) implements SessionStep {
        @Override
        public Action action() {
            return Action.ABORT;
        }
    }

    record Hold(Heard heard) implements SessionStep {
        @Override
        public Action action() {
            return Action.HOLD;
        }
    }

    record CallOff(CallOffReason reason) implements SessionStep {
        public CallOff {
            if (reason == null) throw Unacceptable.because("reason", "testimony.problem.missing.reason");
        }

        @Override
        public Action action() {
            return Action.CALL_OFF;
        }
    }

    /** Nothing is said with it. */
    record Plain(Action action) implements SessionStep {
        public Plain {
            if (action != Action.MAKE_READY && action != Action.TAKE_BACK && action != Action.CANCEL) throw new IllegalArgumentException(action + " says more");
        }
    }
}
