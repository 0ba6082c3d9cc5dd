package org.amparo.child;

import static org.amparo.child.LegalHelpWorkflow.Action.*;
import static org.amparo.child.LegalHelpWorkflow.Condition.*;
import static org.amparo.child.LegalHelpWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * A lawyer of the child's own within five working days; she may say no and ask later.
 */
public final class LegalHelpWorkflow {

    public enum State { NEEDED, ASSIGNED, NOT_WANTED }

    public enum Action { ASSIGN, CHANGE, DECLINE, ASK_AGAIN }

    public enum Condition implements ChildGuard {
        NOBODY_IMPLICATED((said, known) -> known.nobodyImplicated()),
        NAMED((said, known) -> said.who() != null),
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled());

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
    public static final Workflow<State, Action> TABLE = Workflow.of("child-lawyer", "A lawyer for a child.", Action.class, NEEDED)
        .step(NEEDED,                   ASSIGN,    ASSIGNED,   CASEWORKER,                because(R_81, R_103), NAMED, NOBODY_IMPLICATED)
        .step(ASSIGNED,                 CHANGE,    NEEDED,     who(SURVIVOR, CASEWORKER), because(R_81, R_100))
        .step(states(NEEDED, ASSIGNED), DECLINE,   NOT_WANTED, SURVIVOR,                  because(R_100),       VIEW_HEARD_OR_REASON)
        .step(NOT_WANTED,               ASK_AGAIN, NEEDED,     who(SURVIVOR, CASEWORKER), because(R_81))
        .endsAt();
    // @formatter:on

    private LegalHelpWorkflow() {}
}
