package org.amparo.child;

import static org.amparo.child.FamilyHelpWorkflow.Action.*;
import static org.amparo.child.FamilyHelpWorkflow.Condition.*;
import static org.amparo.child.FamilyHelpWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * Help that makes a family strong enough to keep its children. A family that had a part in it, or may have had, gets none through her case: what
 * runs stops the moment it is suspected.
 */
public final class FamilyHelpWorkflow {

    public enum State { OFFERED, RUNNING, ENDED, STOPPED }

    public enum Action { START, END, STOP }

    public enum Condition implements ChildGuard {
        FAMILY_HAD_NO_PART((said, known) -> known.nobodyImplicated()),
        KIND_SAID((said, known) -> known.kind() instanceof FamilyHelpKind),
        CHILD_AGREES((said, known) -> said.views().settled());

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
    public static final Workflow<State, Action> TABLE = Workflow.of("family-help", "Help for the family of a child, when it had no part in it.", Action.class, OFFERED)
        .step(OFFERED,                  START, RUNNING, CASEWORKER,              because(R_97, R_103), FAMILY_HAD_NO_PART, KIND_SAID, CHILD_AGREES)
        .step(RUNNING,                  END,   ENDED,   CASEWORKER,              because(R_97))
        .step(states(OFFERED, RUNNING), STOP,  STOPPED, who(SURVIVOR, CASEWORKER, SYSTEM), because(R_97, R_103))
        .endsAt(ENDED, STOPPED);
    // @formatter:on

    private FamilyHelpWorkflow() {}
}
