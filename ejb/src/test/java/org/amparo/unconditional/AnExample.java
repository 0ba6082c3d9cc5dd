package org.amparo.unconditional;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.shared.Actor.CASEWORKER;
import static org.amparo.workflow.Workflow.because;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A life of help with everything in it that must not be: the walk has to find each of them. */
final class AnExample {

    enum State { OFFERED, ACTIVE, ENDED }

    enum Action { START, END, BREAK_OFF }

    enum Condition implements Guard { EXPLAINED, DANGER_ASKED_ABOUT, REASON_CODED, STATEMENT_GIVEN_TO_COURT }

    /** Why help ends; two of them may not be reasons. */
    enum Reason { NEED_MET, MOVED_AWAY, DOES_NOT_COOPERATE }

    /** Neither name gives away what it looks at. */
    record Policy(boolean explained, boolean hasTestified, Reason reason, java.util.Set<Reason> agreedToShare) {

        boolean met(Guard guard) {
            return switch ((Condition) guard) {
                case EXPLAINED -> explained;
                case DANGER_ASKED_ABOUT -> hasTestified || explained;
                case REASON_CODED -> reason == Reason.DOES_NOT_COOPERATE || reason == Reason.NEED_MET && !agreedToShare.isEmpty();
                case STATEMENT_GIVEN_TO_COURT -> true;
            };
        }
    }

    static final Workflow<State, Action> TABLE = Workflow.of("example", "Help that is not unconditional.", Action.class, State.OFFERED)
            .step(State.OFFERED, Action.START, State.ACTIVE, CASEWORKER, because(R_01), Condition.EXPLAINED, Condition.DANGER_ASKED_ABOUT)
            .step(State.ACTIVE, Action.END, State.ENDED, CASEWORKER, because(R_01), Condition.REASON_CODED)
            .step(State.OFFERED, Action.BREAK_OFF, State.ENDED, CASEWORKER, because(R_01), Condition.STATEMENT_GIVEN_TO_COURT)
            .endsAt(State.ENDED);

    private AnExample() {}
}
