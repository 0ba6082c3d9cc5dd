package org.amparo.child;

import static org.amparo.child.TracingWorkflow.Action.*;
import static org.amparo.child.TracingWorkflow.Condition.*;
import static org.amparo.child.TracingWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * The child's wish comes first, and ends it at any time. Nobody who had a part in it is looked for, and what is found is looked at before anybody meets.
 */
public final class TracingWorkflow {

    public enum State { NOT_ASKED, WANTED, NOT_WANTED, TRACING, FOUND, ASSESSED }

    public enum Action { WANT, NOT_WANT, TRACE, FIND, ASSESS }

    public enum Condition implements ChildGuard {
        NOBODY_IMPLICATED((said, known) -> known.nobodyImplicated()),
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        CONSENT_LIVE((said, known) -> known.is(Known.Fact.CONSENT_TO_TRACING)),
        SAFETY_LOOKED_AT((said, known) -> said.saw(Assurance.SAFETY_LOOKED_AT)),
        OUTCOME_SAID((said, known) -> said.outcome() instanceof Home);

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
    public static final Workflow<State, Action> TABLE = Workflow.of("family-tracing", "Whether a child wants her family looked for.", Action.class, NOT_ASKED)
        .step(states(NOT_ASKED, NOT_WANTED),                WANT,     WANTED,     SURVIVOR,         because(R_100))
        .step(states(NOT_ASKED, WANTED, TRACING, FOUND, ASSESSED), NOT_WANT, NOT_WANTED, SURVIVOR, because(R_100))
        .step(states(WANTED, ASSESSED),                     TRACE,    TRACING,    CASEWORKER,       because(R_102, R_103), NOBODY_IMPLICATED, CONSENT_LIVE)
        .step(TRACING,                                      FIND,     FOUND,      CASEWORKER,       because(R_103),        NOBODY_IMPLICATED)
        .step(FOUND,                                        ASSESS,   ASSESSED,   CHILD_SPECIALIST, because(R_93, R_101, R_103), VIEW_HEARD_OR_REASON, SAFETY_LOOKED_AT, OUTCOME_SAID)
        .endsAt();
    // @formatter:on

    private TracingWorkflow() {}
}
