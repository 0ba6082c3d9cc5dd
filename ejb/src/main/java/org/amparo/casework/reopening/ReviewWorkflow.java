package org.amparo.casework.reopening;

import static org.amparo.casework.reopening.ReviewWorkflow.Action.*;
import static org.amparo.casework.reopening.ReviewWorkflow.Condition.*;
import static org.amparo.casework.reopening.ReviewWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** The look at everything after a closed case was taken up again; work goes on in full when it is done. */
public final class ReviewWorkflow {

    public enum State { DUE, DONE, DROPPED }

    public enum Action { FINISH, DROP }

    public enum Condition implements Guard { EVERYTHING_LOOKED_AT, SAID_WHO_TOOK_PART }

    // @formatter:off
    //           from   action   to       by                because                     guards
    public static final Workflow<State, Action> TABLE = Workflow.of("reopening", "What is looked at again when a closed case is taken up.", Action.class, DUE)
        .step(DUE,      FINISH,  DONE,    CASEWORKER,       because(R_07, R_82, R_133), EVERYTHING_LOOKED_AT, SAID_WHO_TOOK_PART)
        .step(DUE,      DROP,    DROPPED, SYSTEM,           because(R_133))
        .endsAt(DONE, DROPPED);
    // @formatter:on

    private ReviewWorkflow() {}
}
