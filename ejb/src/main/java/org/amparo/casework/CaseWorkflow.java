package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.Action.*;
import static org.amparo.casework.CaseWorkflow.Condition.*;
import static org.amparo.casework.CaseWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * A case goes on as long as the survivor wishes. Consent withdrawn leaves a short time, with nothing but contact, for a safe ending;
 * a closed case can be taken up again, one that was archived is taken out first; only erasure is final.
 */
public final class CaseWorkflow {

    public enum State { OPEN, ACTIVE, FOLLOW_UP, REOPENED, ENDING, CLOSED, ARCHIVED, ERASED }

    public enum Action { BEGIN, FOLLOW, TAKE_UP_AGAIN, CLOSE, WITHDRAW_CONSENT, CONSENT_AGAIN, CLOSE_AS_WISHED, REOPEN, ARCHIVE, TAKE_OUT, ERASE }

    public enum Condition implements Guard {
        LEAD_AND_DEPUTY_NAMED, LOOKED_AT_IF_REOPENED, SURVIVOR_AGREES, NO_URGENT_TASK, REFERRALS_ENDED_OR_HANDED_OVER, OUR_HELP_SETTLED, NEEDS_HAVE_A_WORD, GOALS_HAVE_A_WORD, QUESTIONS_ANSWERED,
        HIGH_RISK_SEEN, EXIT_SAFETY_PLAN_GIVEN, WAY_BACK_TOLD,
        FEEDBACK_OFFERED, AFTERCARE_DECIDED, CONSENT_TO_CASE_GRANTED, CONTACT_LOST_IF_SAID_SO, TAKEN_OVER_IF_SAID_SO, SERVICES_TOLD, SAFE_ENDING_OVER, RETENTION_REACHED, NO_LEGAL_HOLD,
        ERASURE_AGREED
    }

    /** Work goes on. */
    public static final Set<State> RUNNING = states(OPEN, ACTIVE, FOLLOW_UP, REOPENED);

    // @formatter:off
    //           from                     action            to         by                           because                          guards
    public static final Workflow<State, Action> TABLE = Workflow.of("case", "One survivor's case, from the first plan to a safe ending, and back whenever it is wished.", Action.class, OPEN)
        .step(states(OPEN, REOPENED),     BEGIN,            ACTIVE,    CASEWORKER,                  because(R_133),                  LEAD_AND_DEPUTY_NAMED, LOOKED_AT_IF_REOPENED)
        .step(ACTIVE,                     FOLLOW,           FOLLOW_UP, CASEWORKER,                  because(R_07, R_15),             SURVIVOR_AGREES)
        .step(FOLLOW_UP,                  TAKE_UP_AGAIN,    ACTIVE,    CASEWORKER,                  because(R_04))
        .step(RUNNING,                    CLOSE,            CLOSED,    CASEWORKER,                  because(R_03, R_15, R_46, R_82, R_117), NO_URGENT_TASK, REFERRALS_ENDED_OR_HANDED_OVER, OUR_HELP_SETTLED, NEEDS_HAVE_A_WORD, GOALS_HAVE_A_WORD, QUESTIONS_ANSWERED, HIGH_RISK_SEEN, EXIT_SAFETY_PLAN_GIVEN, WAY_BACK_TOLD, FEEDBACK_OFFERED, AFTERCARE_DECIDED, CONTACT_LOST_IF_SAID_SO, TAKEN_OVER_IF_SAID_SO)
        .step(RUNNING,                    WITHDRAW_CONSENT, ENDING,    SURVIVOR,                    because(R_39, R_41))
        .step(ENDING,                     CONSENT_AGAIN,    ACTIVE,    SURVIVOR,                    because(R_41),                   CONSENT_TO_CASE_GRANTED, LEAD_AND_DEPUTY_NAMED)
        .step(ENDING,                     CLOSE_AS_WISHED,  CLOSED,    who(CASEWORKER, SYSTEM),     because(R_41, R_82),             SERVICES_TOLD, SAFE_ENDING_OVER)
        .step(CLOSED,                     REOPEN,           REOPENED,  who(CASEWORKER, SUPERVISOR), because(R_07, R_133),            CONSENT_TO_CASE_GRANTED, LEAD_AND_DEPUTY_NAMED)
        .step(CLOSED,                     ARCHIVE,          ARCHIVED,  SUPERVISOR,                  because(R_39),                   RETENTION_REACHED, NO_LEGAL_HOLD)
        .step(ARCHIVED,                   TAKE_OUT,         CLOSED,    SUPERVISOR,                  because(R_07, R_133),            LEAD_AND_DEPUTY_NAMED)
        .step(states(CLOSED, ARCHIVED),   ERASE,            ERASED,    SYSTEM,                      because(R_39, R_117),            ERASURE_AGREED, NO_LEGAL_HOLD)
        .endsAt(ERASED);
    // @formatter:on

    private CaseWorkflow() {}
}
