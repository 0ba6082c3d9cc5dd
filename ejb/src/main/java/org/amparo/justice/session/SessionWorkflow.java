package org.amparo.justice.session;

import static org.amparo.justice.session.SessionWorkflow.Action.*;
import static org.amparo.justice.session.SessionWorkflow.Condition.*;
import static org.amparo.justice.session.SessionWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
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
 * One day on which she is heard (W7.5, steps 7 to 12 and 15). Nothing begins without her yes of that day, and her no needs no reason at any moment:
 * whoever takes no part any more is expected nowhere from that moment on, so that whoever begins need not read what she decided.
 */
public final class SessionWorkflow {

    public enum State { PLANNED, SCHEDULED, PREPARING, READY, IN_SESSION, INTERRUPTED, HELD, ABORTED, CALLED_OFF, CANCELLED_BY_SURVIVOR }

    public enum Action { SCHEDULE, MOVE, PREPARE, MAKE_READY, TAKE_BACK, START, INTERRUPT, RESUME, ABORT, HOLD, CALL_OFF, CANCEL }

    public enum Condition implements Guard {
        TAKES_PART, DECISION_ALLOWS_IT, TELLING_MAY_HAPPEN, ASSISTANCE_ANSWERED, SAFETY_PLAN_CURRENT, OUTSIDE_REFLECTION, NOT_ON_HER_DAYS, NOTICE_OR_HER_WISH,
        TIME_FOR_TWO_TESTS, FAMILIARISATION_OFFERED, STILL_EXPECTED, EVERY_CHECK_PASSES, ON_THE_DAY, SHE_SAYS_YES_TODAY, INCIDENT_NAMED
    }

    private static final Set<Actor> BESIDE_HER = who(CASEWORKER, LEGAL_ADVISER);
    private static final Set<Actor> ANY = who(SURVIVOR, CASEWORKER, LEGAL_ADVISER);

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("hearing-session", "One day on which a survivor is heard: from the plan to its end, and her no at any moment.", Action.class, PLANNED)
        .step(PLANNED,                             SCHEDULE,   SCHEDULED,             LEGAL_ADVISER,         because(R_70, R_73, R_82), TAKES_PART, DECISION_ALLOWS_IT, TELLING_MAY_HAPPEN, ASSISTANCE_ANSWERED, SAFETY_PLAN_CURRENT, OUTSIDE_REFLECTION, NOT_ON_HER_DAYS, NOTICE_OR_HER_WISH, TIME_FOR_TWO_TESTS)
        .step(range(SCHEDULED, READY),             MOVE,       SCHEDULED,             LEGAL_ADVISER,         because(R_70, R_82),       TAKES_PART, DECISION_ALLOWS_IT, OUTSIDE_REFLECTION, NOT_ON_HER_DAYS, NOTICE_OR_HER_WISH)
        .step(SCHEDULED,                           PREPARE,    PREPARING,             BESIDE_HER,            because(R_70, R_72),       FAMILIARISATION_OFFERED)
        .step(PREPARING,                           MAKE_READY, READY,                 BESIDE_HER,            because(R_72, R_82),       STILL_EXPECTED, EVERY_CHECK_PASSES, SAFETY_PLAN_CURRENT)
        .step(READY,                               TAKE_BACK,  PREPARING,             who(CASEWORKER, LEGAL_ADVISER, SYSTEM), because(R_72))
        .step(READY,                               START,      IN_SESSION,            CASEWORKER,            because(R_11, R_70, R_72), SHE_SAYS_YES_TODAY, STILL_EXPECTED, ON_THE_DAY, EVERY_CHECK_PASSES)
        .step(IN_SESSION,                          INTERRUPT,  INTERRUPTED,           ANY,                   because(R_72),             INCIDENT_NAMED)
        .step(INTERRUPTED,                         RESUME,     IN_SESSION,            CASEWORKER,            because(R_11, R_72),       SHE_SAYS_YES_TODAY)
        .step(states(IN_SESSION, INTERRUPTED),     ABORT,      ABORTED,               ANY,                   because(R_11, R_72),       INCIDENT_NAMED)
        .step(IN_SESSION,                          HOLD,       HELD,                  CASEWORKER,            because(R_70, R_73))
        .step(range(PLANNED, READY),               CALL_OFF,   CALLED_OFF,            LEGAL_ADVISER,         because(R_70))
        .step(range(PLANNED, INTERRUPTED),         CANCEL,     CANCELLED_BY_SURVIVOR, who(SURVIVOR, SYSTEM), because(R_11, R_41))
        .endsAt(HELD, ABORTED, CALLED_OFF, CANCELLED_BY_SURVIVOR);
    // @formatter:on

    private SessionWorkflow() {}
}
