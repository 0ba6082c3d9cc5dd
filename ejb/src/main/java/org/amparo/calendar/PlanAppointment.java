package org.amparo.calendar;

import java.io.Serializable;
import java.util.Set;
import org.amparo.calendar.booking.Warning;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.Compartment;

/**
 * A meeting as it is to be.
 * @param adjustments what she agreed that this place is told she needs
 * @param arranged what somebody has seen to, whatever the place has
 * @param remind she wants somebody to remind her, as it is safe
 * @param knowing the warnings that were read and talked over with her; any other one stops the saving
 */
public record PlanAppointment(Meeting meeting, Where where, Slot slot, Set<Adjustment> adjustments, Set<Adjustment> arranged,
                              Interpreting interpreting, boolean remind, Set<Warning> knowing) implements Serializable {

    public PlanAppointment {
        if (meeting == null || where == null || slot == null || interpreting == null) throw new IllegalArgumentException("a meeting is with somebody, somewhere, some time");
        adjustments = Set.copyOf(adjustments);
        arranged = Set.copyOf(arranged);
        knowing = Set.copyOf(knowing);
    }

    /** What is opened to plan it: a name is compared with those kept away. */
    Set<Compartment> parts() {
        Set<Compartment> parts = meeting.kind().partsToPlan();
        if (meeting.withWhom() != null || where.words() != null) parts.add(Compartment.RISK_SAFETY);
        return parts;
    }

    @Override
    public String toString() {
        return "plan of an appointment";
    }
}
