package org.amparo.child;

import static org.amparo.child.CareWorkflow.Action.*;
import static org.amparo.child.CareWorkflow.Condition.*;
import static org.amparo.child.CareWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * A place to live: the closest to a family that is safe, siblings together, the child's opinion, looked at again after a week, a month and every
 * three months. What cannot wait is done at once and decided afterwards.
 */
public final class CareWorkflow {

    public enum State { PROPOSED, MATCHED, PLACED, ENDED, NOT_CHOSEN }

    /** MOVE_ON: she lives somewhere else from now on; nobody lives in two places. */
    public enum Action { MATCH, PLACE, REVIEW, END, MOVE_ON, LEAVE }

    public enum Condition implements ChildGuard {
        NOBODY_IMPLICATED((said, known) -> known.nobodyImplicated()),
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        CLOSER_OPTIONS_WEIGHED((said, known) -> known.kind() instanceof CareKind care && (care.closest() || said.saw(Assurance.CLOSER_OPTIONS_WEIGHED))),
        SIBLINGS_TOGETHER_OR_REASON((said, known) -> said.saw(Assurance.SIBLINGS_TOGETHER) || said.saw(Assurance.SIBLINGS_APART_WITH_REASON)),
        DECIDED_UNLESS_IT_CANNOT_WAIT((said, known) -> !known.is(Known.Fact.DETERMINATION_OPEN) || said.saw(Assurance.CANNOT_WAIT)),
        SHORT_WHEN_RESIDENTIAL((said, known) -> known.kind() != CareKind.SMALL_RESIDENTIAL || said.saw(Assurance.FOR_A_SHORT_TIME)),
        NO_WAY_BACK_TO_AN_UNSUITABLE_HOME((said, known) -> known.kind() != CareKind.SAFE_PARENT || !known.is(Known.Fact.HOME_NOT_SUITABLE)),
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
    public static final Workflow<State, Action> TABLE = Workflow.of("care", "Where a child lives, as close to a family as is safe.", Action.class, PROPOSED)
        .step(PROPOSED,                  MATCH,  MATCHED,    CASEWORKER,            because(R_93, R_103, R_105), NOBODY_IMPLICATED, NO_WAY_BACK_TO_AN_UNSUITABLE_HOME, CLOSER_OPTIONS_WEIGHED, SIBLINGS_TOGETHER_OR_REASON, VIEW_HEARD_OR_REASON)
        .step(MATCHED,                   PLACE,  PLACED,     CASEWORKER,            because(R_93, R_101, R_103, R_105), NOBODY_IMPLICATED, NO_WAY_BACK_TO_AN_UNSUITABLE_HOME, SAFETY_LOOKED_AT, SHORT_WHEN_RESIDENTIAL, DECIDED_UNLESS_IT_CANNOT_WAIT)
        .step(PLACED,                    REVIEW, PLACED,     CASEWORKER,            because(R_100, R_105), VIEW_HEARD_OR_REASON, SAFETY_LOOKED_AT)
        .step(PLACED,                    END,    ENDED,      CASEWORKER,            because(R_100, R_105), VIEW_HEARD_OR_REASON)
        .step(PLACED,                    MOVE_ON, ENDED,     SYSTEM,                because(R_105))
        .step(states(PROPOSED, MATCHED), LEAVE,  NOT_CHOSEN, who(SURVIVOR, CASEWORKER, SYSTEM), because(R_100, R_103))
        .endsAt(ENDED, NOT_CHOSEN);
    // @formatter:on

    private CareWorkflow() {}
}
