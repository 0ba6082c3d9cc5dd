package org.amparo.child;

import static org.amparo.child.DeterminationWorkflow.Action.*;
import static org.amparo.child.DeterminationWorkflow.Condition.*;
import static org.amparo.child.DeterminationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * The determination of a child's best interests, for the few big decisions: information gathered, three or more people from several professions,
 * whoever assessed presents and has no voice, dissent is kept, and the child is told in words she understands.
 */
public final class DeterminationWorkflow {

    public enum State { TRIGGERED, INFO_COLLECTED, PANEL, DECIDED, EXPLAINED_TO_CHILD }

    public enum Action { COLLECT, CONVENE, DECIDE, EXPLAIN, REOPEN }

    public enum Condition implements ChildGuard {
        ASSESSMENT_COMPLETED((said, known) -> known.is(Known.Fact.ASSESSMENT_COMPLETED)),
        VIEW_HEARD_OR_REASON((said, known) -> said.views().settled()),
        THREE_OR_MORE_VOICES((said, known) -> Panels.voices(said.panel()) >= Panels.FEWEST),
        SEVERAL_PROFESSIONS((said, known) -> Panels.professions(said.panel()) >= Panels.FEWEST_PROFESSIONS),
        ASSESSOR_PRESENTS((said, known) -> Panels.presented(said.panel())),
        EVERYBODY_HEARD((said, known) -> Panels.allHeard(said.panel())),
        DISSENT_IN_WORDS((said, known) -> Panels.dissentWritten(said.panel())),
        NOBODY_IMPLICATED((said, known) -> known.nameSafe()),
        OUTCOME_SAID((said, known) -> said.outcome() instanceof Decision),
        NO_WAY_BACK_TO_AN_UNSUITABLE_HOME((said, known) -> said.outcome() != Decision.JOIN_FAMILY || !known.is(Known.Fact.HOME_NOT_SUITABLE)),
        NOT_BY_THE_ASSESSOR((said, known) -> !known.byWhoStarted()),
        EXPLAINED_TO_CHILD_IN_HER_WORDS((said, known) -> said.saw(Assurance.EXPLAINED_TO_CHILD));

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
    public static final Workflow<State, Action> TABLE = Workflow.of("best-interests-determination", "A decision too big for one person, weighed by a panel and explained to the child.", Action.class, TRIGGERED)
        .step(TRIGGERED,      COLLECT, INFO_COLLECTED,     CHILD_SPECIALIST,         because(R_100, R_101),       ASSESSMENT_COMPLETED, VIEW_HEARD_OR_REASON)
        .step(INFO_COLLECTED, CONVENE, PANEL,              CASEWORKER,               because(R_95, R_101),        THREE_OR_MORE_VOICES, SEVERAL_PROFESSIONS, ASSESSOR_PRESENTS, NOBODY_IMPLICATED)
        .step(PANEL,          DECIDE,  DECIDED,            CASEWORKER,               because(R_66, R_93, R_95, R_101), THREE_OR_MORE_VOICES, SEVERAL_PROFESSIONS, ASSESSOR_PRESENTS, EVERYBODY_HEARD, DISSENT_IN_WORDS, NOBODY_IMPLICATED, OUTCOME_SAID, NO_WAY_BACK_TO_AN_UNSUITABLE_HOME, NOT_BY_THE_ASSESSOR)
        .step(DECIDED,        EXPLAIN, EXPLAINED_TO_CHILD, CASEWORKER,               because(R_100),              EXPLAINED_TO_CHILD_IN_HER_WORDS, VIEW_HEARD_OR_REASON)
        .step(states(DECIDED, EXPLAINED_TO_CHILD), REOPEN, TRIGGERED, who(SURVIVOR, CASEWORKER), because(R_66, R_100))
        .endsAt();
    // @formatter:on

    private DeterminationWorkflow() {}
}
