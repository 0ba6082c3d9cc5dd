package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.casework.plan.PlanWorkflow.Action;
import org.amparo.shared.Typed;

/** One step in the life of a plan, with what has to be known for it. Her words are welcome at each and required at none. */
public sealed interface PlanStep extends Serializable {

    int WORDS = 10_000;

    Action action();

    /** @param language the one in which it was agreed, ISO 639-3; @param words what she said to it */
    record Agree(String language, String words) implements PlanStep {
        public Agree {
            var typed = new Typed("casework");
            words = typed.optional("words", words, WORDS);
            if (language == null || !language.matches("[a-z]{3}")) typed.missing("language");
            typed.check();
        }

        @Override
        public Action action() {
            return Action.AGREE;
        }

        @Override
        public String toString() {
            return "agree";
        }
    }

    /** @param askedFor by somebody, because something has changed; else it is simply the day for it */
    record Review(boolean askedFor) implements PlanStep {
        @Override
        public Action action() {
            return Action.REVIEW;
        }
    }

    record GoOn(ExploitedAgain exploitedAgain) implements PlanStep {
        @Override
        public Action action() {
            return Action.GO_ON;
        }
    }

    /** @param checkIn when somebody may ask how she is; she need not say */
    record Pause(LocalDate checkIn) implements PlanStep {
        @Override
        public Action action() {
            return Action.PAUSE;
        }
    }

    record Resume() implements PlanStep {
        @Override
        public Action action() {
            return Action.RESUME;
        }
    }

    record Complete(CompletedBy by) implements PlanStep {
        @Override
        public Action action() {
            return Action.COMPLETE;
        }
    }
}
