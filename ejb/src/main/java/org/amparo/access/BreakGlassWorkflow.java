package org.amparo.access;

import static org.amparo.access.BreakGlassWorkflow.Action.*;
import static org.amparo.access.BreakGlassWorkflow.Condition.*;
import static org.amparo.access.BreakGlassWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Opening one case in an emergency, for half an hour, with a reason; afterwards somebody else says whether it was right. */
public final class BreakGlassWorkflow {

    public enum State { OPEN, ENDED, JUSTIFIED, NOT_JUSTIFIED }

    public enum Action { END, JUSTIFY, FIND_UNJUSTIFIED }

    public enum Condition implements Guard { REVIEWED_BY_SOMEONE_ELSE, NOTE_GIVEN }

    // @formatter:off
    //           from   action            to             by                                                               because        guards
    public static final Workflow<State, Action> TABLE = Workflow.of("break-glass", "One case opened in an emergency, and the review that always follows.", Action.class, OPEN)
        .step(OPEN,     END,              ENDED,         who(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, SYSTEM), because(R_45))
        .step(ENDED,    JUSTIFY,          JUSTIFIED,     SUPERVISOR,                                                      because(R_45), REVIEWED_BY_SOMEONE_ELSE, NOTE_GIVEN)
        .step(ENDED,    FIND_UNJUSTIFIED, NOT_JUSTIFIED, SUPERVISOR,                                                      because(R_43, R_45), REVIEWED_BY_SOMEONE_ELSE, NOTE_GIVEN)
        .endsAt(JUSTIFIED, NOT_JUSTIFIED);
    // @formatter:on

    private BreakGlassWorkflow() {}
}
