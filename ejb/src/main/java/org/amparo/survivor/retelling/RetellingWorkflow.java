package org.amparo.survivor.retelling;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.survivor.retelling.RetellingWorkflow.Action.*;
import static org.amparo.survivor.retelling.RetellingWorkflow.Condition.*;
import static org.amparo.survivor.retelling.RetellingWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** One telling from the thought of it: what exists is offered first, and after three a supervisor looks first. What has happened is always recorded. */
public final class RetellingWorkflow {

    public enum State { CONSIDERED, WAITING_FOR_A_LOOK, PLANNED, TOLD, SPARED }

    public enum Action { PLAN, ASK, AGREE, TELL, SPARE }

    public enum Condition implements Guard { REUSE_OFFERED_FIRST, FEWER_THAN_THE_LIMIT, SOMEBODY_ELSE_LOOKED }

    // @formatter:off
    //           from                                              action  to                  by                                    because           guards
    public static final Workflow<State, Action> TABLE = Workflow.of("retelling", "One telling of what happened, and whether it could be spared the survivor.", Action.class, CONSIDERED)
        .step(CONSIDERED,                                          PLAN,   PLANNED,            CASEWORKER,                           because(R_73),       REUSE_OFFERED_FIRST, FEWER_THAN_THE_LIMIT)
        .step(CONSIDERED,                                          ASK,    WAITING_FOR_A_LOOK, CASEWORKER,                           because(R_73),       REUSE_OFFERED_FIRST)
        .step(WAITING_FOR_A_LOOK,                                  AGREE,  PLANNED,            SUPERVISOR,                           because(R_73),       SOMEBODY_ELSE_LOOKED)
        .step(states(CONSIDERED, WAITING_FOR_A_LOOK, PLANNED),     TELL,   TOLD,               CASEWORKER,                           because(R_73))
        .step(states(CONSIDERED, WAITING_FOR_A_LOOK, PLANNED),     SPARE,  SPARED,             who(CASEWORKER, SURVIVOR, SUPERVISOR), because(R_11, R_73))
        .endsAt(TOLD, SPARED);
    // @formatter:on

    private RetellingWorkflow() {}
}
