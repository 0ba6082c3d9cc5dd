package org.amparo.child;

import static org.amparo.child.AdulthoodWorkflow.Action.*;
import static org.amparo.child.AdulthoodWorkflow.Condition.*;
import static org.amparo.child.AdulthoodWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * Planned a year ahead, and a year of support beyond: no help ends with a birthday.
 */
public final class AdulthoodWorkflow {

    public enum State { AHEAD, PLANNED, TRANSITION, SETTLED }

    public enum Action { PLAN, TURN_EIGHTEEN, SETTLE }

    public enum Condition implements ChildGuard {
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        SERVICES_GO_ON((said, known) -> said.saw(Assurance.SERVICES_GO_ON)),
        EIGHTEEN((said, known) -> known.is(Known.Fact.TURNED_18)),
        A_YEAR_AFTER((said, known) -> known.is(Known.Fact.YEAR_AFTER_18));

        private final BiPredicate<Said, Known> rule;

        Condition(BiPredicate<Said, Known> rule) {
            this.rule = rule;
        }

        @Override
        public BiPredicate<Said, Known> rule() {
            return rule;
        }
    }

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("turning-eighteen", "What goes on when a child turns eighteen.", Action.class, AHEAD)
        .step(states(AHEAD, PLANNED), PLAN,          PLANNED,    CASEWORKER,              because(R_100, R_105), VIEW_HEARD_OR_REASON, SERVICES_GO_ON)
        .step(states(AHEAD, PLANNED), TURN_EIGHTEEN, TRANSITION, CASEWORKER, because(R_105),        EIGHTEEN)
        .step(TRANSITION,             SETTLE,        SETTLED,    CASEWORKER,              because(R_100, R_105), VIEW_HEARD_OR_REASON, SERVICES_GO_ON, A_YEAR_AFTER)
        .endsAt(SETTLED);
    // @formatter:on

    private AdulthoodWorkflow() {}
}
