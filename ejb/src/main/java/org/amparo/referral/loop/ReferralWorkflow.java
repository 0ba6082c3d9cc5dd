package org.amparo.referral.loop;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.referral.loop.ReferralWorkflow.Action.*;
import static org.amparo.referral.loop.ReferralWorkflow.Condition.*;
import static org.amparo.referral.loop.ReferralWorkflow.State.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * A referral is complete only after the survivor was asked; the partner's report alone does not close it. A new attempt after an end
 * is a new referral that names the one it replaces. Late (overdue) and lapsed (sharing paused) are flags, not states.
 */
public final class ReferralWorkflow {

    public enum State {
        DRAFT, CAPACITY_CHECK, CONSENT_CHECK, READY, SENT, RECEIVED, NEEDS_INFO, WAITLISTED, ACCEPTED, IN_SERVICE, ON_HOLD, REPORTED_DONE,
        COMPLETED, DECLINED, EXPIRED, CANCELLED, FAILED, WITHDRAWN_BY_SURVIVOR, ENTERED_IN_ERROR
    }

    public enum Action {
        ASK_CAPACITY, CHECK_CONSENT, MAKE_READY, RETURN_TO_DRAFT, SEND, ACKNOWLEDGE, EXPIRE, ASK, ANSWER, ACCEPT, WAITLIST, DECLINE,
        START, HOLD, RESUME, REPORT_DONE, COMPLETE, SEND_BACK, WITHDRAW_CONSENT, STOP, CANCEL, FAIL, CORRECT_ANSWER, ENTER_IN_ERROR
    }

    public enum Condition implements Guard {
        NO_PERSONAL_DATA, PARTNER_MAY_RECEIVE, RECIPIENT_NOT_EXCLUDED, CHILD_SAFEGUARDS_MET, WARNINGS_SETTLED, CONSENT_LIVE,
        WITHIN_CONSENT, PREVIEW_SHOWN, PACKAGE_AS_SHOWN, SECOND_LOOK_GIVEN, WAITED_LONG_ENOUGH, EVERY_QUESTION_SAYS_WHY,
        CONTACT_PLAN_GIVEN, EXPECTED_DATE_AND_INTERIM_SUPPORT, REASON_CODED, REASON_OR_SURVIVORS_WISH, CONTACTED_SAFELY,
        SURVIVOR_WISHES_IT, WHAT_WAS_DONE, SURVIVOR_ASKED, NEXT_STEP_NAMED, JUST_ANSWERED,
        /** Help neither begins nor goes on by the account of a partner stopped for safety (ADR 15); what the house was told, and what she wishes, counts all the same. */
        PARTNER_MAY_GO_ON,
        /** Or nothing had left the house. */
        BREACH_PROCEDURE_STARTED,
        /** The partner's own account, or a partner that does not use the system and the name of who said so. */
        WHO_SAID_SO
    }

    /** Not ended. */
    public static final Set<State> OPEN = range(DRAFT, REPORTED_DONE);
    /** Nobody outside has received anything, or has only just. */
    public static final Set<State> NOT_YET_READ = range(DRAFT, SENT);
    /** Withdrawn consent ends it at once. */
    public static final Set<State> BEFORE_ACCEPTANCE = range(DRAFT, WAITLISTED);
    /** The partner has something to do. */
    public static final Set<State> WITH_PARTNER = range(SENT, ON_HOLD);
    /** The partner has said yes: withdrawn consent takes back the data, and the survivor is asked about the service. */
    public static final Set<State> SERVING = range(ACCEPTED, ON_HOLD);

    private static final Set<Actor> BY_PARTNER = who(PARTNER, CASEWORKER);

    // @formatter:off
    //           from                            action            to                     by                         because                     guards
    public static final Workflow<State, Action> TABLE = Workflow.of("referral", "From a need to a closed loop: asked, agreed, sent, answered, served, and the survivor's own word.", Action.class, DRAFT)
        .step(DRAFT,                             ASK_CAPACITY,     CAPACITY_CHECK,        CASEWORKER,                because(R_49, R_60),        NO_PERSONAL_DATA)
        .step(states(DRAFT, CAPACITY_CHECK),     CHECK_CONSENT,    CONSENT_CHECK,         CASEWORKER,                because(R_42, R_50, R_56),  PARTNER_MAY_RECEIVE, RECIPIENT_NOT_EXCLUDED, CHILD_SAFEGUARDS_MET, WARNINGS_SETTLED)
        .step(CONSENT_CHECK,                     MAKE_READY,       READY,                 SYSTEM,                    because(R_39, R_40),        CONSENT_LIVE, WITHIN_CONSENT, PREVIEW_SHOWN)
        .step(range(CAPACITY_CHECK, READY),      RETURN_TO_DRAFT,  DRAFT,                 who(CASEWORKER, SYSTEM),   because(R_41))
        .step(READY,                             SEND,             SENT,                  CASEWORKER,                because(R_39, R_42, R_49),  CONSENT_LIVE, PACKAGE_AS_SHOWN, PARTNER_MAY_RECEIVE, RECIPIENT_NOT_EXCLUDED, SECOND_LOOK_GIVEN)
        .step(SENT,                              ACKNOWLEDGE,      RECEIVED,              BY_PARTNER,                because(R_49),              WHO_SAID_SO)
        .step(SENT,                              EXPIRE,           EXPIRED,               who(CASEWORKER, SYSTEM),   because(R_49, R_52),        WAITED_LONG_ENOUGH)
        .step(RECEIVED,                          ASK,              NEEDS_INFO,            BY_PARTNER,                because(R_41, R_46),        WHO_SAID_SO, EVERY_QUESTION_SAYS_WHY, PARTNER_MAY_RECEIVE)
        .step(NEEDS_INFO,                        ANSWER,           RECEIVED,              CASEWORKER,                because(R_39, R_46),        CONSENT_LIVE, WITHIN_CONSENT, PARTNER_MAY_RECEIVE)
        .step(range(RECEIVED, WAITLISTED),       ACCEPT,           ACCEPTED,              BY_PARTNER,                because(R_49),              WHO_SAID_SO, CONTACT_PLAN_GIVEN, PARTNER_MAY_RECEIVE)
        .step(RECEIVED,                          WAITLIST,         WAITLISTED,            BY_PARTNER,                because(R_52, R_60),        WHO_SAID_SO, EXPECTED_DATE_AND_INTERIM_SUPPORT, PARTNER_MAY_RECEIVE)
        .step(range(RECEIVED, WAITLISTED),       DECLINE,          DECLINED,              BY_PARTNER,                because(R_02, R_49),        WHO_SAID_SO, REASON_CODED)
        .step(states(ACCEPTED, ON_HOLD),         START,            IN_SERVICE,            BY_PARTNER,                because(R_39, R_49),        WHO_SAID_SO, CONTACTED_SAFELY, SURVIVOR_WISHES_IT, PARTNER_MAY_GO_ON)
        .step(states(ACCEPTED, IN_SERVICE),      HOLD,             ON_HOLD,               who(PARTNER, CASEWORKER, SURVIVOR), because(R_08),     REASON_OR_SURVIVORS_WISH)
        .step(ON_HOLD,                           RESUME,           ACCEPTED,              who(PARTNER, CASEWORKER, SURVIVOR), because(R_08, R_11), SURVIVOR_WISHES_IT, PARTNER_MAY_GO_ON)
        .step(IN_SERVICE,                        REPORT_DONE,      REPORTED_DONE,         BY_PARTNER,                because(R_49),              WHO_SAID_SO, WHAT_WAS_DONE)
        .step(REPORTED_DONE,                     COMPLETE,         COMPLETED,             CASEWORKER,                because(R_49, R_117),       SURVIVOR_ASKED)
        .step(REPORTED_DONE,                     SEND_BACK,        IN_SERVICE,            CASEWORKER,                because(R_49, R_117),       SURVIVOR_ASKED)
        .step(BEFORE_ACCEPTANCE,                 WITHDRAW_CONSENT, WITHDRAWN_BY_SURVIVOR, SURVIVOR,                  because(R_39, R_41))
        .step(SERVING,                           WITHDRAW_CONSENT, ON_HOLD,               SURVIVOR,                  because(R_01, R_41))
        .step(OPEN,                              STOP,             WITHDRAWN_BY_SURVIVOR, SURVIVOR,                  because(R_11, R_41))
        .step(NOT_YET_READ,                      CANCEL,           CANCELLED,             CASEWORKER,                because(R_42, R_49),        REASON_CODED)
        .step(WITH_PARTNER,                      FAIL,             FAILED,                BY_PARTNER,                because(R_46, R_49),        REASON_CODED, NEXT_STEP_NAMED)
        .correction(states(WAITLISTED, ACCEPTED, DECLINED), CORRECT_ANSWER, RECEIVED,     BY_PARTNER,                because(R_49),              WHO_SAID_SO, JUST_ANSWERED, PARTNER_MAY_RECEIVE)
        .correction(range(DRAFT, WITHDRAWN_BY_SURVIVOR), ENTER_IN_ERROR, ENTERED_IN_ERROR, who(SUPERVISOR),          because(R_39, R_45),        BREACH_PROCEDURE_STARTED)
        .endsAt(COMPLETED, DECLINED, EXPIRED, CANCELLED, FAILED, WITHDRAWN_BY_SURVIVOR, ENTERED_IN_ERROR);
    // @formatter:on

    private ReferralWorkflow() {}
}
