package org.amparo.justice.testimony;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;

/**
 * A request as its page shows it. Lives for one request and prints as an id.
 *
 * @param authority what whoever is asked is called; null before anybody was
 * @param agreed she still agrees that the authority is told it
 * @param next what can be done with it now, by whoever looks
 * @param mayWrite whoever looks may also write down what is no step of its own
 */
public record RequestDetails(RequestId id, State state, Wish wish, Considered considered, Ask ask, String authority, boolean agreed, Assistance assistance, Ruling ruling,
                             List<Happened> history, Set<Action> next, boolean mayWrite, Instant openedAt, long version) {

    /** @param action a step of the table, or the name of what went on beside it */
    public record Happened(String action, Instant at, String byName) {

        /** Null for what is no step. */
        public Action step() {
            for (Action each : Action.values()) if (each.name().equals(action)) return each;
            return null;
        }
    }

    public boolean over() {
        return HearingRequestWorkflow.TABLE.endsAt(state);
    }

    /** The authority has it and has not answered. */
    public boolean waits() {
        return state == State.REQUESTED || state == State.APPEALED;
    }

    /** She said no and whoever was asked has not heard of it. */
    public boolean stillExpected() {
        return ask != null && state == State.CANCELLED_BY_SURVIVOR && history.stream().noneMatch(h -> h.action().equals(Beside.AUTHORITY_TOLD.name()));
    }

    /** A day can be planned for it. */
    public boolean decided() {
        return state == State.GRANTED || state == State.PARTLY_GRANTED || state == State.DECISION_ACCEPTED;
    }

    /** How she may be heard by what was decided, in the order in which it is offered. */
    public List<Way> mayBeHeard() {
        if (!decided()) return List.of();
        return Way.offered().stream().filter(w -> ruling.ways().contains(w) || state == State.DECISION_ACCEPTED && w.inTheRoom()).toList();
    }

    @Override
    public String toString() {
        return "request " + id;
    }
}
