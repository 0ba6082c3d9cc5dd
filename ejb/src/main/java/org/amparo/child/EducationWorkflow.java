package org.amparo.child;

import static org.amparo.child.EducationWorkflow.Action.*;
import static org.amparo.child.EducationWorkflow.Condition.*;
import static org.amparo.child.EducationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * Back to learning, begun within a month and followed until it holds. The school is told only what it needs; missing papers do not stop it.
 */
public final class EducationWorkflow {

    public enum State { NONE, ASSESSED, APPLIED, ENROLLED, ATTENDING, AT_RISK, DROPPED }

    public enum Action { ASSESS, APPLY, ENROL, ATTEND, WORRY, DROP }

    public enum Condition implements ChildGuard {
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS((said, known) -> said.saw(Assurance.SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS)),
        KIND_SAID((said, known) -> known.kind() instanceof Schooling);

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
    public static final Workflow<State, Action> TABLE = Workflow.of("education", "A child's way back to learning.", Action.class, NONE)
        .step(NONE,                               ASSESS, ASSESSED,  CASEWORKER,                 because(R_100, R_104), VIEW_HEARD_OR_REASON)
        .step(states(ASSESSED, DROPPED),          APPLY,  APPLIED,   CASEWORKER,                 because(R_104),        KIND_SAID, SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS)
        .step(APPLIED,                            ENROL,  ENROLLED,  CASEWORKER,                 because(R_104))
        .step(states(ENROLLED, AT_RISK, DROPPED), ATTEND, ATTENDING, CASEWORKER,                 because(R_104))
        .step(states(ENROLLED, ATTENDING),        WORRY,  AT_RISK,   who(SURVIVOR, CASEWORKER),  because(R_104, R_106))
        .step(states(APPLIED, ENROLLED, ATTENDING, AT_RISK), DROP, DROPPED, who(SURVIVOR, CASEWORKER), because(R_100, R_104), VIEW_HEARD_OR_REASON)
        .endsAt();
    // @formatter:on

    private EducationWorkflow() {}
}
