package org.amparo.casework;

import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/**
 * When a case may close. Where nobody is there to tell or ask (she cannot be found, she died, it was opened in error) the parts of
 * the ending that need her do not keep it open; what others still owe her always does. That she cannot be found is said only after somebody
 * tried again and again for a quarter of a year;
 * that somebody else has taken over, only when they have; and that goals are met, only when none is open.
 */
@Holds({Recommendation.R_15, Recommendation.R_82})
public record ClosingPolicy(CloseReason reason, Set<Ending> done, StillOpen still, boolean urgentTaskOpen, int openReferrals, boolean exitPlanGiven,
                            boolean aftercareDecided, boolean contactLost, boolean takenOver, int ourHelpWithoutPlan) {

    public boolean met(Guard guard) {
        return switch ((CaseWorkflow.Condition) guard) {
            case NO_URGENT_TASK -> !urgentTaskOpen;
            case REFERRALS_ENDED_OR_HANDED_OVER -> openReferrals == 0;
            case OUR_HELP_SETTLED -> ourHelpWithoutPlan == 0;
            case NEEDS_HAVE_A_WORD -> still.needs() == 0 || hasAWord();
            case GOALS_HAVE_A_WORD -> still.goals() == 0 || hasAWord();
            case QUESTIONS_ANSWERED -> still.questions() == 0 || reason.nobodyThere();
            case HIGH_RISK_SEEN -> !still.riskToBeSeen();
            case EXIT_SAFETY_PLAN_GIVEN -> exitPlanGiven || reason.nobodyThere();
            case WAY_BACK_TOLD -> answered(Ending.WAY_BACK_TOLD);
            case FEEDBACK_OFFERED -> answered(Ending.FEEDBACK_OFFERED);
            case AFTERCARE_DECIDED -> reason == CloseReason.DEATH || reason == CloseReason.OPENED_IN_ERROR || aftercareDecided;
            case CONTACT_LOST_IF_SAID_SO -> reason != CloseReason.LOST_CONTACT || contactLost;
            case TAKEN_OVER_IF_SAID_SO -> reason != CloseReason.TRANSFERRED || takenOver;
            default -> false;
        };
    }

    /** Nobody calls goals met while one is open; else what is open goes on with somebody else, or there is nobody to ask. */
    private boolean hasAWord() {
        return reason != CloseReason.GOALS_MET && (reason.nobodyThere() || reason == CloseReason.TRANSFERRED || done.contains(Ending.REST_GOES_ELSEWHERE));
    }

    private boolean answered(Ending part) {
        return done.contains(part) || reason.nobodyThere();
    }
}
