package org.amparo.justice.session;

import java.time.Duration;
import org.amparo.justice.readiness.ReadinessPolicy;
import org.amparo.justice.session.SessionWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/**
 * Whether the conditions of a step are met.
 *
 * @param notice how long before she wants to know the day; shorter only because she wants it
 */
@Holds({Recommendation.R_70, Recommendation.R_72, Recommendation.R_82})
record SessionPolicy(SessionStep step, SessionFacts facts, Duration notice, ReadinessPolicy readiness) {

    boolean met(Guard guard) {
        return switch ((Condition) guard) {
            case TAKES_PART -> facts.takesPart();
            case DECISION_ALLOWS_IT -> facts.decisionAllows();
            case TELLING_MAY_HAPPEN -> facts.tellingMayHappen();
            case ASSISTANCE_ANSWERED -> facts.assistanceAnswered();
            case SAFETY_PLAN_CURRENT -> facts.safetyPlanCurrent();
            case OUTSIDE_REFLECTION -> !facts.reflectionRefuses();
            case NOT_ON_HER_DAYS -> !facts.busy() && (!facts.keptDay() || herWish());
            case NOTICE_OR_HER_WISH -> herWish() || step instanceof SessionStep.Fix fix && !fix.schedule().slot().start().isBefore(facts.now().plus(notice));
            case TIME_FOR_TWO_TESTS -> step instanceof SessionStep.Fix fix
                    && (!fix.schedule().way().overALink() || readiness.leavesTime(facts.now(), fix.schedule().slot().start()));
            case FAMILIARISATION_OFFERED -> step instanceof SessionStep.Prepare prepare && prepare.shown() != null;
            case STILL_EXPECTED -> facts.expected();
            case EVERY_CHECK_PASSES -> facts.ready();
            case ON_THE_DAY -> facts.today();
            case SHE_SAYS_YES_TODAY -> step instanceof SessionStep.Begin begin && begin.yesToday();
            case INCIDENT_NAMED -> incident() != null && incident().kind() != null;
        };
    }

    private boolean herWish() {
        return step instanceof SessionStep.Fix fix && fix.schedule().herWish();
    }

    private Incident incident() {
        return switch (step) {
            case SessionStep.Interrupt interrupt -> interrupt.incident();
            case SessionStep.Abort abort -> abort.incident();
            default -> null;
        };
    }
}
