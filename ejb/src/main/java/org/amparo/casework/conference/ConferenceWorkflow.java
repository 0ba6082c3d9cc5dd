package org.amparo.casework.conference;

import static org.amparo.casework.conference.ConferenceWorkflow.Action.*;
import static org.amparo.casework.conference.ConferenceWorkflow.Condition.*;
import static org.amparo.casework.conference.ConferenceWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A conference from being planned to minutes that nobody changes any more. */
public final class ConferenceWorkflow {

    public enum State { PLANNED, HELD, SEALED, CANCELLED }

    public enum Action { HOLD, SEAL, CANCEL }

    public enum Condition implements Guard { SURVIVORS_PART_KNOWN, ONLY_WHOM_SHE_AGREED_TO, MINUTES_WRITTEN, EVERY_ACTION_OWNED }

    // @formatter:off
    //           from     action  to         by                                   because                 guards
    public static final Workflow<State, Action> TABLE = Workflow.of("conference", "Several organisations speak about one case, each as far as the survivor agreed.", Action.class, PLANNED)
        .step(PLANNED,    HOLD,   HELD,      CASEWORKER,                          because(R_39, R_51),    SURVIVORS_PART_KNOWN, ONLY_WHOM_SHE_AGREED_TO)
        .step(PLANNED,    CANCEL, CANCELLED, who(CASEWORKER, SURVIVOR, SYSTEM),   because(R_41))
        .step(HELD,       SEAL,   SEALED,    CASEWORKER,                          because(R_51, R_66),    MINUTES_WRITTEN, EVERY_ACTION_OWNED)
        .endsAt(SEALED, CANCELLED);
    // @formatter:on

    private ConferenceWorkflow() {}
}
