package org.amparo.support;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.Action;

/** One step in the life of a service, with what has to be known for it. Whoever takes it, nothing else is ever asked. */
public sealed interface Step extends Serializable {

    Action action();

    /** @param explained what it is, that it costs nothing and asks for nothing in return */
    record Accept(boolean explained) implements Step {
        @Override
        public Action action() {
            return Action.ACCEPT;
        }
    }

    record Decline(boolean mayAskAgain) implements Step {
        @Override
        public Action action() {
            return Action.DECLINE;
        }
    }

    record OfferAgain() implements Step {
        @Override
        public Action action() {
            return Action.OFFER_AGAIN;
        }
    }

    record Start(boolean confirmed, LocalDate on, LocalDate plannedEnd, Frequency frequency) implements Step {
        public Start {
            if (on != null && plannedEnd != null && plannedEnd.isBefore(on))
                throw org.amparo.shared.Unacceptable.because("plannedEnd", "support.problem.endBeforeStart");
        }

        @Override
        public Action action() {
            return Action.START;
        }
    }

    /** The provider cannot give it and it never began. @param said what the provider said, if anything */
    record FallThrough(NotAvailable reason, String said) implements Step {
        public FallThrough {
            said = OfferService.words("said", said);
        }

        public FallThrough(NotAvailable reason) {
            this(reason, null);
        }

        @Override
        public Action action() {
            return Action.FALL_THROUGH;
        }
    }

    /** The provider's answer was a wrong click. */
    record Correct() implements Step {
        @Override
        public Action action() {
            return Action.CORRECT;
        }
    }

    /**
     * @param interim what she has in the meantime; waiting with nothing is not an answer
     * @param written the provider has written it where the offer came from, sealed with what was sent
     */
    record Wait(String interim, boolean written) implements Step {
        public Wait {
            interim = OfferService.words("words", interim);
        }

        public Wait(String interim) {
            this(interim, false);
        }

        @Override
        public Action action() {
            return Action.WAIT;
        }
    }

    record Pause(LocalDate checkIn) implements Step {
        @Override
        public Action action() {
            return Action.PAUSE;
        }
    }

    record Resume() implements Step {
        @Override
        public Action action() {
            return Action.RESUME;
        }
    }

    /** @param said what the provider said, if anything */
    record Interrupt(InterruptReason reason, String said) implements Step {
        public Interrupt {
            said = OfferService.words("said", said);
        }

        public Interrupt(InterruptReason reason) {
            this(reason, null);
        }

        @Override
        public Action action() {
            return Action.INTERRUPT;
        }
    }

    record Complete(HerView view, Continuity continuity, String plan) implements Step {
        public Complete {
            plan = OfferService.words("plan", plan);
        }

        @Override
        public Action action() {
            return Action.COMPLETE;
        }
    }

    record Stop() implements Step {
        @Override
        public Action action() {
            return Action.STOP;
        }
    }

    /** The supervisor's half; the provider's reason and the alternative were recorded when it asked. */
    record End(EndReason reason, ServiceId alternative, boolean providerAsked) implements Step {
        @Override
        public Action action() {
            return Action.END;
        }
    }
}
