package org.amparo.referral.breach;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.referral.breach.BreachWorkflow.Action.*;
import static org.amparo.referral.breach.BreachWorkflow.Condition.*;
import static org.amparo.referral.breach.BreachWorkflow.State.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * Something reached whom it should not have reached. The clock of 72 hours runs from the report; the survivor hears it from us. The
 * authority need not wait until she could be reached safely, and the matter does not close before she was told or it is written why not.
 */
public final class BreachWorkflow {

    public enum State { REPORTED, CONTAINED, SURVIVOR_TOLD, NOTIFIED, NOT_NOTIFIABLE, CLOSED }

    public enum Action { CONTAIN, DISMISS, TELL_SURVIVOR, NOTIFY, FIND_NOT_NOTIFIABLE, CLOSE }

    public enum Condition implements Guard {
        RELEASES_TAKEN_BACK, TOLD_SAFELY, NOTICE_SENT, REASONS_GIVEN, SECOND_PERSON_AGREED, SURVIVOR_TOLD_OR_REASON_WHY_NOT, MEASURE_TAKEN
    }

    // @formatter:off
    //           from                                             action               to              by                           because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("breach", "A referral that reached whom it should not have reached: contained, told, notified, learnt from.", Action.class, REPORTED)
        .step(REPORTED,                                           CONTAIN,             CONTAINED,      SUPERVISOR,                  because(R_39, R_45), RELEASES_TAKEN_BACK)
        .step(REPORTED,                                           DISMISS,             CLOSED,         SUPERVISOR,                  because(R_45),       REASONS_GIVEN, SECOND_PERSON_AGREED)
        .step(CONTAINED,                                          TELL_SURVIVOR,       SURVIVOR_TOLD,  who(CASEWORKER, SUPERVISOR), because(R_40, R_82), TOLD_SAFELY)
        .step(states(CONTAINED, SURVIVOR_TOLD, NOT_NOTIFIABLE),   NOTIFY,              NOTIFIED,       SUPERVISOR,                  because(R_45),       NOTICE_SENT)
        .step(states(CONTAINED, SURVIVOR_TOLD),                   FIND_NOT_NOTIFIABLE, NOT_NOTIFIABLE, SUPERVISOR,                  because(R_45),       REASONS_GIVEN, SECOND_PERSON_AGREED)
        .step(states(NOTIFIED, NOT_NOTIFIABLE),                   CLOSE,               CLOSED,         SUPERVISOR,                  because(R_40, R_46), SURVIVOR_TOLD_OR_REASON_WHY_NOT, MEASURE_TAKEN)
        .endsAt(CLOSED);
    // @formatter:on

    private BreachWorkflow() {}
}
