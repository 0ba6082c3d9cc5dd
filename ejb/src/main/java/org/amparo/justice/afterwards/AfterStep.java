package org.amparo.justice.afterwards;

import java.io.Serializable;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Action;
import org.amparo.shared.Typed;

/** One step of the time after, with what is said with it. */
public sealed interface AfterStep extends Serializable {

    Action action();

    /** Somebody asked, and she said what she wanted to say. */
    record Ask(Contact contact, Wellbeing wellbeing, SafetyFelt safety, Therapist therapist, String words) implements AfterStep {
        public Ask {
            Typed typed = new Typed("testimony");
            if (contact == null) typed.missing("contact");
            words = typed.optional("words", words, 4000);
            typed.check();
            if (safety == null) safety = SafetyFelt.NOT_ASKED;
            if (therapist == null) therapist = Therapist.NOT_ASKED;
        }

        @Override
        public Action action() {
            return Action.ASK;
        }

        @Override
        public String toString() {
            return "asked, " + contact;
        }
    }

    /** Somebody tried by a safe way and did not reach her. */
    record Tried(Contact contact) implements AfterStep {
        public Tried {
            Typed typed = new Typed("testimony");
            if (contact == null) typed.missing("contact");
            typed.check();
        }

        @Override
        public Action action() {
            return Action.TRY;
        }
    }

    record Close(boolean feedbackInvited, OutcomeTold outcome) implements AfterStep {
        @Override
        public Action action() {
            return Action.CLOSE;
        }
    }

    /** She wants no more calls about it. */
    record Leave() implements AfterStep {
        @Override
        public Action action() {
            return Action.LEAVE;
        }
    }
}
