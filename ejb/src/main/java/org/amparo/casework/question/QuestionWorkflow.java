package org.amparo.casework.question;

import static org.amparo.casework.question.QuestionWorkflow.Action.*;
import static org.amparo.casework.question.QuestionWorkflow.Condition.*;
import static org.amparo.casework.question.QuestionWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A question from being asked to the moment whoever asked it has heard the answer; an answer that answers nothing is asked for again. */
public final class QuestionWorkflow {

    public enum State { OPEN, ANSWERED, TOLD, TAKEN_BACK }

    public enum Action { ANSWER, TELL, ASK_AGAIN, TAKE_BACK }

    public enum Condition implements Guard { OUTCOME_CODED, ANSWER_SPECIFIC, SAID_HOW_TOLD }

    // @formatter:off
    //           from                      action     to          by                         because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("question", "What somebody asked of us, until the answer was heard.", Action.class, OPEN)
        .step(OPEN,                        ANSWER,    ANSWERED,   CASEWORKER,                because(R_46, R_116), OUTCOME_CODED, ANSWER_SPECIFIC)
        .step(ANSWERED,                    TELL,      TOLD,       CASEWORKER,                because(R_46),       SAID_HOW_TOLD)
        .step(states(ANSWERED, TOLD),      ASK_AGAIN, OPEN,       who(CASEWORKER, SURVIVOR), because(R_46))
        .step(states(OPEN, ANSWERED),      TAKE_BACK, TAKEN_BACK, SURVIVOR,                  because(R_41))
        .endsAt(TAKEN_BACK);
    // @formatter:on

    private QuestionWorkflow() {}
}
