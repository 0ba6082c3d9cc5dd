package org.amparo.justice.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.CheckShown;
import org.amparo.justice.readiness.DeviceReport;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.testimony.RequestId;

/**
 * A day as its page shows it. Lives for one request and prints as an id.
 *
 * @param asked the checks that apply, in their order; @param open those that are not in order yet
 * @param telling what the ledger says: whether it may happen, waits for a supervisor or is over
 * @param expected it still stands in the calendar
 * @param authorityOwed the authority has not been told yet that it does not take place
 */
public record SessionDetails(SessionId id, RequestId request, State state, Times times, Schedule schedule, String companion, String interpreter,
                             Familiarisation shown, LocalDate shownOn, List<Broken> incidents, Heard heard, CallOffReason calledOff, List<Check> asked, Set<Check> open,
                             List<CheckShown> checks, List<DeviceReport> reports, Telling telling, boolean expected, boolean authorityOwed, List<Happened> history,
                             Set<Action> next, boolean mayWrite, long version) {

    public record Times(Instant start, ZoneId zone, Instant begunAt, Instant stoppedAt, Instant endedAt, int minutesLost) implements Serializable {

        /** Which day it is then where she is. */
        LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, zone);
        }
    }

    /** @param minutes lost by it; null while it lasts, and where it ended everything */
    public record Broken(Incident incident, Instant at, Integer minutes, String byName) {}

    public record Happened(Action action, Instant at, String byName) {}

    public enum Telling { MAY_HAPPEN, WAITS_FOR_A_LOOK, OVER }

    public boolean over() {
        return SessionWorkflow.TABLE.endsAt(state);
    }

    /** What can still be looked at: before it, and while a line has to be mended. */
    public boolean beingPrepared() {
        return state == State.SCHEDULED || state == State.PREPARING || state == State.READY || state == State.IN_SESSION || state == State.INTERRUPTED;
    }

    /** The last word on a check, or null. */
    public CheckShown last(Check check) {
        return checks.stream().filter(c -> c.check() == check).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return "day " + id;
    }
}
