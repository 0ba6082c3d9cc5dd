package org.amparo.web.calendar;

import java.io.Serializable;
import java.util.Set;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;

/** For which hour, and with whom, the points against a meeting were read: for any other they are told anew, also when the meeting is moved. */
record TalkedOver(Slot slot, StaffId worker, InterpreterId interpreter) implements Serializable {

    static TalkedOver about(PlanAppointment plan) {
        return new TalkedOver(plan.slot(), plan.meeting().worker(), plan.interpreting().who());
    }

    /** @param read what was last told, or null when nothing was */
    static PlanAppointment stillKnown(PlanAppointment said, TalkedOver read) {
        if (about(said).equals(read)) return said;
        return new PlanAppointment(said.meeting(), said.where(), said.slot(), said.adjustments(), said.arranged(), said.interpreting(), said.remind(), Set.of());
    }
}
