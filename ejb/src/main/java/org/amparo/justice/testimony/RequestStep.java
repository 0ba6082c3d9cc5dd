package org.amparo.justice.testimony;

import java.io.Serializable;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;

/** One step with what is said with it. Her own steps ask for nothing but her word. */
public sealed interface RequestStep extends Serializable {

    Action action();

    record SayWish(Wish wish) implements RequestStep {
        @Override
        public Action action() {
            return Action.SAY_WISH;
        }
    }

    record Review(Considered considered) implements RequestStep {
        @Override
        public Action action() {
            return Action.REVIEW;
        }
    }

    record Send(Ask ask) implements RequestStep {
        @Override
        public Action action() {
            return Action.REQUEST;
        }
    }

    record Decide(Action action, Ruling ruling) implements RequestStep {
        public Decide {
            if (action != Action.GRANT && action != Action.GRANT_PARTLY && action != Action.REFUSE) throw new IllegalArgumentException(action + " is no ruling");
        }
    }

    /** Nothing is said with it: another source is enough, she asks again, accepts, is done, or wants no more of it. */
    record Plain(Action action) implements RequestStep {
        public Plain {
            switch (action) {
                case SPARE, APPEAL, ACCEPT, COMPLETE, CANCEL -> { }
                default -> throw new IllegalArgumentException(action + " says more");
            }
        }
    }
}
