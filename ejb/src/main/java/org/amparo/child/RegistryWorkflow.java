package org.amparo.child;

import static org.amparo.child.RegistryWorkflow.Action.*;
import static org.amparo.child.RegistryWorkflow.Condition.*;
import static org.amparo.child.RegistryWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import java.util.Set;
import java.util.function.BiPredicate;
import org.amparo.workflow.Workflow;

/**
 * Whether somebody reported the child missing. The report may be an exploiter's: who filed it is looked at first, only a safe authority is told,
 * and never where she is. Asked again after one month and then every three.
 */
public final class RegistryWorkflow {

    public enum State { NOT_CHECKED, DEFERRED, NO_MATCH, POSSIBLE, MATCH, SAFETY_REVIEWED, AUTHORITY_INFORMED }

    public enum Action { PUT_OFF, FIND_NO_MATCH, FIND_POSSIBLE, FIND_MATCH, REVIEW_SAFETY, INFORM }

    public enum Condition implements ChildGuard {
        CONSENT_LIVE((said, known) -> known.is(Known.Fact.CONSENT_TO_REGISTRY)),
        REGISTRY_NAMED((said, known) -> said.who() != null),
        REASON_CODED((said, known) -> said.outcome() instanceof DeferReason),
        FILER_ASKED_ABOUT((said, known) -> known.kind() instanceof FiledBy),
        FILER_LOOKED_AT((said, known) -> said.saw(Assurance.FILER_LOOKED_AT)),
        SAFE_AUTHORITY_ONLY((said, known) -> said.saw(Assurance.SAFE_AUTHORITY_ONLY) && known.nobodyImplicated()),
        WHEREABOUTS_KEPT((said, known) -> said.saw(Assurance.WHEREABOUTS_KEPT));

        private final BiPredicate<Said, Known> rule;

        Condition(BiPredicate<Said, Known> rule) {
            this.rule = rule;
        }

        @Override
        public BiPredicate<Said, Known> rule() {
            return rule;
        }
    }

    /** A match is looked into before anybody asks again. */
    private static final Set<State> ASKABLE = states(NOT_CHECKED, DEFERRED, NO_MATCH, SAFETY_REVIEWED, AUTHORITY_INFORMED);

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("missing-child-check", "Whether a registry of missing children looks for her, asked without putting her in danger.", Action.class, NOT_CHECKED)
        .step(states(NOT_CHECKED, DEFERRED),   PUT_OFF,       DEFERRED,           CASEWORKER,       because(R_102), REASON_CODED)
        .step(ASKABLE,                         FIND_NO_MATCH, NO_MATCH,           CASEWORKER,       because(R_102), CONSENT_LIVE, REGISTRY_NAMED, WHEREABOUTS_KEPT)
        .step(ASKABLE,                         FIND_POSSIBLE, POSSIBLE,           CASEWORKER,       because(R_102), CONSENT_LIVE, REGISTRY_NAMED, WHEREABOUTS_KEPT)
        .step(ASKABLE,                         FIND_MATCH,    MATCH,              CASEWORKER,       because(R_102), CONSENT_LIVE, REGISTRY_NAMED, WHEREABOUTS_KEPT)
        .step(states(POSSIBLE, MATCH),         REVIEW_SAFETY, SAFETY_REVIEWED,    CHILD_SPECIALIST, because(R_102, R_103), FILER_ASKED_ABOUT, FILER_LOOKED_AT)
        .step(SAFETY_REVIEWED,                 INFORM,        AUTHORITY_INFORMED, CASEWORKER,       because(R_102, R_103), SAFE_AUTHORITY_ONLY, WHEREABOUTS_KEPT, CONSENT_LIVE)
        .endsAt();
    // @formatter:on

    private RegistryWorkflow() {}
}
