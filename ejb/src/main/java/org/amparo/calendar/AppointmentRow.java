package org.amparo.calendar;

import java.time.Instant;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/**
 * A line of a calendar: when, with whom by the name she chose, and what for if the reader may know. Lives for one request.
 * @param kind null for whoever may not know
 */
public record AppointmentRow(AppointmentId id, SurvivorId survivor, CaseNames.Called called, AppointmentKind kind, Slot slot, State state, PlaceKind place,
                             boolean interpreterMissing) {

    public String name() {
        return called == null ? null : called.name();
    }

    public String number() {
        return called == null || called.number() == null ? "" : called.number();
    }

    public CaseId caseId() {
        return called == null ? null : called.caseId();
    }

    public boolean ahead() {
        return state == State.PLANNED || state == State.CONFIRMED;
    }

    /** It is over and nobody has said what became of it. */
    public boolean unsaid(Instant now) {
        return ahead() && slot.end().isBefore(now);
    }

    @Override
    public String toString() {
        return "row of " + id;
    }
}
