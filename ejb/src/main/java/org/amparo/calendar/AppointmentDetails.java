package org.amparo.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.calendar.AppointmentWorkflow.Action;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.booking.MeetingPlace;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.SessionShown;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.SurvivorId;

/**
 * A meeting as its page shows it. Whoever may not see what it is for gets no kind and no word of with whom: it is an appointment, and
 * that is all (design 9). Lives for one request and prints as an id.
 */
public record AppointmentDetails(AppointmentId id, SurvivorId survivor, Meeting meeting, String workerName, Where where, MeetingPlace place, Slot slot,
                                 Set<Adjustment> adjustments, Set<Adjustment> arranged, Interpreting interpreting, InterpreterDetails interpreter,
                                 List<SessionShown> sessions, Set<Warning> warned, Ending ending, Reminding reminding, Entry entry, AppointmentId movedFrom,
                                 boolean open, Set<Action> next, long version) {

    /** Where it stands, why, and who said so last. */
    public record Ending(State state, CancelReason cancelled, MissedBy missed, Instant changedAt, org.amparo.shared.StaffId changedBy) implements Serializable {}

    /** @param now whether she may be reminded this minute */
    public record Reminding(boolean wanted, Instant at, ReachingHer.Answer now) {

        public boolean owed() {
            return wanted && at == null;
        }
    }

    /** What a calendar elsewhere needs to know it by: random, and without a meaning. */
    public record Entry(UUID uid, int sequence, Instant stamp) implements Serializable {}

    /** Null for whoever may not know. */
    public AppointmentKind kind() {
        return open ? meeting.kind() : null;
    }

    public boolean ahead() {
        return ending.state() == State.PLANNED || ending.state() == State.CONFIRMED;
    }

    /** For a form that says it again. */
    public PlanAppointment plan() {
        return new PlanAppointment(meeting, where, slot, adjustments, arranged, interpreting, reminding.wanted(), warned);
    }

    @Override
    public String toString() {
        return "appointment " + id;
    }
}
