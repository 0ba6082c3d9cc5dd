package org.amparo.child;

import static org.amparo.child.AssessmentWorkflow.Action.*;
import static org.amparo.child.AssessmentWorkflow.Condition.*;
import static org.amparo.child.AssessmentWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * The assessment of a child's best interests: begun by a child specialist within two days, with the child's own view, not complete before a
 * registry of missing children was asked or the asking put off for a reason, and looked at again. It never holds up urgent help.
 */
public final class AssessmentWorkflow {

    public enum State { NEEDED, STARTED, VIEWS_HEARD, COMPLETED }

    public enum Action { START, HEAR, COMPLETE, REVIEW, START_ANEW }

    public enum Condition implements ChildGuard {
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        REGISTRY_CHECKED_OR_DEFERRED((said, known) -> known.is(Known.Fact.REGISTRY_CHECKED_OR_DEFERRED)),
        SAFETY_LOOKED_AT((said, known) -> said.saw(Assurance.SAFETY_LOOKED_AT));

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
    public static final Workflow<State, Action> TABLE = Workflow.of("best-interests-assessment", "What is best for a child, looked at soon and again and again.", Action.class, NEEDED)
        .step(NEEDED,      START,      STARTED,     CHILD_SPECIALIST, because(R_101))
        .step(STARTED,     HEAR,       VIEWS_HEARD, CHILD_SPECIALIST, because(R_100),               VIEW_HEARD_OR_REASON)
        .step(VIEWS_HEARD, COMPLETE,   COMPLETED,   CHILD_SPECIALIST, because(R_101, R_102, R_106), REGISTRY_CHECKED_OR_DEFERRED, SAFETY_LOOKED_AT)
        .step(COMPLETED,   REVIEW,     COMPLETED,   CHILD_SPECIALIST, because(R_100, R_106),        VIEW_HEARD_OR_REASON, SAFETY_LOOKED_AT)
        .step(COMPLETED,   START_ANEW, STARTED,     CHILD_SPECIALIST, because(R_101))
        .endsAt();
    // @formatter:on

    private AssessmentWorkflow() {}
}
