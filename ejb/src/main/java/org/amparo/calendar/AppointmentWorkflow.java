package org.amparo.calendar;

import static org.amparo.calendar.AppointmentWorkflow.Action.CANCEL;
import static org.amparo.calendar.AppointmentWorkflow.Action.CONFIRM;
import static org.amparo.calendar.AppointmentWorkflow.Action.CORRECT;
import static org.amparo.calendar.AppointmentWorkflow.Action.HOLD;
import static org.amparo.calendar.AppointmentWorkflow.Action.MISS;
import static org.amparo.calendar.AppointmentWorkflow.Action.MOVE;
import static org.amparo.calendar.AppointmentWorkflow.Condition.BEGUN;
import static org.amparo.calendar.AppointmentWorkflow.Condition.INTERPRETING_RECORDED;
import static org.amparo.calendar.AppointmentWorkflow.Condition.NEW_TIME_AGREED;
import static org.amparo.calendar.AppointmentWorkflow.Condition.REASON_CODED;
import static org.amparo.calendar.AppointmentWorkflow.Condition.WHO_WAS_NOT_THERE;
import static org.amparo.calendar.AppointmentWorkflow.State.CANCELLED;
import static org.amparo.calendar.AppointmentWorkflow.State.CONFIRMED;
import static org.amparo.calendar.AppointmentWorkflow.State.HELD;
import static org.amparo.calendar.AppointmentWorkflow.State.MISSED;
import static org.amparo.calendar.AppointmentWorkflow.State.MOVED;
import static org.amparo.calendar.AppointmentWorkflow.State.PLANNED;
import static org.amparo.recommendation.Recommendation.R_07;
import static org.amparo.recommendation.Recommendation.R_11;
import static org.amparo.recommendation.Recommendation.R_18;
import static org.amparo.recommendation.Recommendation.R_46;
import static org.amparo.recommendation.Recommendation.R_49;
import static org.amparo.recommendation.Recommendation.R_82;
import static org.amparo.recommendation.Recommendation.R_118;
import static org.amparo.shared.Actor.CASEWORKER;
import static org.amparo.shared.Actor.LEGAL_ADVISER;
import static org.amparo.shared.Actor.SURVIVOR;
import static org.amparo.shared.Actor.SYSTEM;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A meeting, from the plan to what became of it. Moving it begins a new one, so that nobody's calendar keeps the old hour. */
public final class AppointmentWorkflow {

    public enum State { PLANNED, CONFIRMED, HELD, MISSED, CANCELLED, MOVED }

    public enum Action { CONFIRM, HOLD, MISS, CANCEL, MOVE, CORRECT }

    public enum Condition implements Guard { BEGUN, INTERPRETING_RECORDED, WHO_WAS_NOT_THERE, REASON_CODED, NEW_TIME_AGREED }

    private static final Set<State> AHEAD = states(PLANNED, CONFIRMED);
    private static final Set<Actor> WORKERS = who(CASEWORKER, LEGAL_ADVISER);

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("appointment", "a meeting with her is planned, takes place or does not", Action.class, PLANNED)
        .step(PLANNED,                          CONFIRM, CONFIRMED, who(SURVIVOR),                       because(R_11))
        .step(AHEAD,                            HOLD,    HELD,      WORKERS,                             because(R_46, R_118),  BEGUN, INTERPRETING_RECORDED)
        .step(AHEAD,                            MISS,    MISSED,    WORKERS,                             because(R_07, R_82),   BEGUN, WHO_WAS_NOT_THERE)
        .step(AHEAD,                            CANCEL,  CANCELLED, who(SURVIVOR, CASEWORKER, LEGAL_ADVISER, SYSTEM), because(R_11, R_18), REASON_CODED)
        .step(AHEAD,                            MOVE,    MOVED,     who(SURVIVOR, CASEWORKER, LEGAL_ADVISER), because(R_11, R_49), NEW_TIME_AGREED)
        .correction(states(HELD, MISSED, CANCELLED), CORRECT, PLANNED, WORKERS,                          because(R_46))
        .endsAt(HELD, MISSED, CANCELLED, MOVED);
    // @formatter:on

    private AppointmentWorkflow() {}
}
