package org.amparo.child;

import static org.amparo.child.GuardianWorkflow.Action.*;
import static org.amparo.child.GuardianWorkflow.Condition.*;
import static org.amparo.child.GuardianWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * A guardian for a child without one: asked for at once, appointed with the child's opinion, and nobody who had a part in it, who guards a border
 * or who alone runs the house she lives in.
 */
public final class GuardianWorkflow {

    public enum State { NEEDED, REQUESTED, APPOINTED, CHANGE_REQUESTED, ENDED }

    public enum Action { REQUEST, APPOINT, ASK_FOR_CHANGE, END }

    public enum Condition implements ChildGuard {
        NOBODY_IMPLICATED((said, known) -> known.nobodyImplicated()),
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        NAMED((said, known) -> said.who() != null),
        NOT_POLICE_OR_IMMIGRATION((said, known) -> known.kind() != null && known.kind() != GuardianKind.POLICE_OR_IMMIGRATION),
        NOT_SHELTER_ALONE((said, known) -> known.kind() != GuardianKind.SHELTER_DIRECTOR || said.saw(Assurance.BESIDE_SOMEBODY_INDEPENDENT));

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
    public static final Workflow<State, Action> TABLE = Workflow.of("guardian", "Who stands beside a child in law.", Action.class, NEEDED)
        .step(NEEDED,                              REQUEST,        REQUESTED,        CASEWORKER,                 because(R_100, R_101))
        .step(states(NEEDED, REQUESTED, CHANGE_REQUESTED), APPOINT, APPOINTED,       CASEWORKER,                 because(R_100, R_103), NOBODY_IMPLICATED, NAMED, NOT_POLICE_OR_IMMIGRATION, NOT_SHELTER_ALONE, VIEW_HEARD_OR_REASON)
        .step(APPOINTED,                           ASK_FOR_CHANGE, CHANGE_REQUESTED, who(SURVIVOR, CASEWORKER, SYSTEM), because(R_100, R_103))
        .step(states(NEEDED, REQUESTED, APPOINTED, CHANGE_REQUESTED), END, ENDED,    CASEWORKER,                 because(R_100), VIEW_HEARD_OR_REASON)
        .endsAt(ENDED);
    // @formatter:on

    private GuardianWorkflow() {}
}
