package org.amparo.survivor.intake;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.*;
import static org.amparo.survivor.intake.IntakeWorkflow.Condition.*;
import static org.amparo.survivor.intake.IntakeWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Safety is asked first, then what we do is explained; without consent there is no case, and the notes disappear. */
public final class IntakeWorkflow {

    public enum State { DRAFT, SAFETY_CHECK, CONSENT_PENDING, OPEN_CASE, REFERRED_ELSEWHERE, DECLINED_BY_PERSON, PURGED }

    public enum Action { CHECK_SAFETY, EXPLAIN_SERVICES, OPEN_IN_DANGER, OPEN_WITH_CONSENT, REFER_ELSEWHERE, DECLINE, PURGE }

    public enum Condition implements Guard {
        LANGUAGE_SET, PRIVACY_CONFIRMED, URGENT_ANSWERS_ACTED_ON, IMMINENT_DANGER_AND_UNABLE_TO_CONSENT, SUPERVISOR_INFORMED,
        CONSENT_TO_CASE_GRANTED, LEAD_AND_DEPUTY_NAMED, OPTION_EXPLAINED, AGREED_TO_THAT_CALL,
        /** 72 hours without consent; the jurisdiction's profile may say otherwise. */
        KEPT_TOO_LONG
    }

    public static final Set<State> BEFORE_A_CASE = range(DRAFT, CONSENT_PENDING);

    // @formatter:off
    //           from             action             to                  by                              because                    guards
    public static final Workflow<State, Action> TABLE = Workflow.of("intake", "The first contact: safe to talk, understood, and a case only if the person wants one.", Action.class, DRAFT)
        .step(DRAFT,              CHECK_SAFETY,      SAFETY_CHECK,       who(FIRST_CONTACT, CASEWORKER), because(R_10, R_22),       LANGUAGE_SET, PRIVACY_CONFIRMED)
        .step(SAFETY_CHECK,       EXPLAIN_SERVICES,  CONSENT_PENDING,    who(FIRST_CONTACT, CASEWORKER), because(R_40, R_124),      URGENT_ANSWERS_ACTED_ON)
        .step(SAFETY_CHECK,       OPEN_IN_DANGER,    OPEN_CASE,          CASEWORKER,                     because(R_124, R_45),      IMMINENT_DANGER_AND_UNABLE_TO_CONSENT, SUPERVISOR_INFORMED, LEAD_AND_DEPUTY_NAMED)
        .step(CONSENT_PENDING,    OPEN_WITH_CONSENT, OPEN_CASE,          CASEWORKER,                     because(R_39, R_40, R_133), CONSENT_TO_CASE_GRANTED, LEAD_AND_DEPUTY_NAMED)
        .step(CONSENT_PENDING,    REFER_ELSEWHERE,   REFERRED_ELSEWHERE, CASEWORKER,                     because(R_49),             OPTION_EXPLAINED, AGREED_TO_THAT_CALL)
        .step(CONSENT_PENDING,    DECLINE,           DECLINED_BY_PERSON, CASEWORKER,                     because(R_41))
        .step(BEFORE_A_CASE,      PURGE,             PURGED,             SYSTEM,                         because(R_39),             KEPT_TOO_LONG)
        .endsAt(OPEN_CASE, REFERRED_ELSEWHERE, DECLINED_BY_PERSON, PURGED);
    // @formatter:on

    private IntakeWorkflow() {}
}
