package org.amparo.justice.testimony;

import static org.amparo.justice.testimony.HearingRequestWorkflow.Action.*;
import static org.amparo.justice.testimony.HearingRequestWorkflow.Condition.*;
import static org.amparo.justice.testimony.HearingRequestWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * How she wants to be heard, and what the authority says to it (W7.5, steps 1 to 6). Every day on which she then speaks has a table of its
 * own, and so has the time after it. What asks whether she takes part is the adviser's: nobody else can read that decision (ADR 21).
 */
public final class HearingRequestWorkflow {

    /** In the order of the way; what can still be stopped stands before what has ended. */
    public enum State {
        CONSIDERED, PREFERENCE, ALTERNATIVES_REVIEWED, REQUESTED, GRANTED, PARTLY_GRANTED, REFUSED, APPEALED, DECISION_ACCEPTED,
        NOT_NEEDED, COMPLETED, CANCELLED_BY_SURVIVOR
    }

    public enum Action { SAY_WISH, REVIEW, SPARE, REQUEST, GRANT, GRANT_PARTLY, REFUSE, APPEAL, ACCEPT, COMPLETE, CANCEL }

    public enum Condition implements Guard {
        TAKES_PART, REMOTE_OFFERED_FIRST, REUSE_OFFERED_FIRST, ALTERNATIVE_CONSIDERED, ELEMENTS_LOOKED_FOR, AS_SHE_WISHES, LEGAL_BASIS_NAMED, CONSENT_COVERS_IT,
        MUTUAL_ASSISTANCE_WHEN_ABROAD, MEASURES_NAMED, IN_TIME, SHE_DECIDED_AGAIN, NOTHING_AHEAD
    }

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("hearing-request", "How a survivor wants to be heard in proceedings, and what is decided about it.", Action.class, CONSIDERED)
        .step(states(CONSIDERED, PREFERENCE, ALTERNATIVES_REVIEWED),     SAY_WISH,     PREFERENCE,            LEGAL_ADVISER,               because(R_70),             TAKES_PART, REMOTE_OFFERED_FIRST)
        .step(PREFERENCE,                                                REVIEW,       ALTERNATIVES_REVIEWED, LEGAL_ADVISER,               because(R_69, R_73),       REUSE_OFFERED_FIRST, ALTERNATIVE_CONSIDERED)
        .step(ALTERNATIVES_REVIEWED,                                     SPARE,        NOT_NEEDED,            LEGAL_ADVISER,               because(R_69, R_73))
        .step(ALTERNATIVES_REVIEWED,                                     REQUEST,      REQUESTED,             LEGAL_ADVISER,               because(R_69, R_70, R_88), TAKES_PART, ELEMENTS_LOOKED_FOR, AS_SHE_WISHES, LEGAL_BASIS_NAMED, CONSENT_COVERS_IT, MUTUAL_ASSISTANCE_WHEN_ABROAD)
        .step(states(REQUESTED, APPEALED),                               GRANT,        GRANTED,               LEGAL_ADVISER,               because(R_70),             MEASURES_NAMED)
        .step(states(REQUESTED, APPEALED),                               GRANT_PARTLY, PARTLY_GRANTED,        LEGAL_ADVISER,               because(R_70),             MEASURES_NAMED)
        .step(states(REQUESTED, APPEALED),                               REFUSE,       REFUSED,               LEGAL_ADVISER,               because(R_70))
        .step(states(PARTLY_GRANTED, REFUSED),                           APPEAL,       APPEALED,              who(SURVIVOR),               because(R_11, R_70),       IN_TIME)
        .step(states(PARTLY_GRANTED, REFUSED),                           ACCEPT,       DECISION_ACCEPTED,     LEGAL_ADVISER,               because(R_11, R_70),       TAKES_PART, SHE_DECIDED_AGAIN)
        .step(states(GRANTED, PARTLY_GRANTED, DECISION_ACCEPTED),        COMPLETE,     COMPLETED,             LEGAL_ADVISER,               because(R_70),             NOTHING_AHEAD)
        .step(range(CONSIDERED, DECISION_ACCEPTED),                      CANCEL,       CANCELLED_BY_SURVIVOR, who(SURVIVOR, SYSTEM),       because(R_11, R_41))
        .endsAt(NOT_NEEDED, COMPLETED, CANCELLED_BY_SURVIVOR);
    // @formatter:on

    private HearingRequestWorkflow() {}
}
