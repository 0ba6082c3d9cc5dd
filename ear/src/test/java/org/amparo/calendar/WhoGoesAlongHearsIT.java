package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.e2e.Someone;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague who is to be there, or goes along, hears of it when somebody else writes it down. */
class WhoGoesAlongHearsIT extends HerCalendar {

    private static final String TOLD = "select count(*) from amparo.notice where to_user = ?1 and kind = ?2 and ref = ?3";

    private Someone goesAlong;

    @BeforeEach
    void somebodyGoesAlong() {
        goesAlong = Someone.joins(lead.organisation(), Role.CASEWORKER);
        joins(goesAlong);
    }

    @Test
    void whoeverIsNamedHearsOfItAndOfItsNewHourAndThatItIsCalledOff() {
        AppointmentId id = lead.does(() -> appointments.plan(file, with(goesAlong, inHours(5))));
        assertEquals(1, told(goesAlong, "MEETING_IS_YOURS", id));

        AppointmentId moved = lead.does(() -> appointments.change(id, with(goesAlong, inHours(9)), read(id).version()));
        assertEquals(1, told(goesAlong, "MEETING_IS_YOURS", moved));

        lead.does(() -> take(moved, new Step.Cancel(CancelReason.NOT_NEEDED), read(moved).version()));
        assertEquals(1, told(goesAlong, "MEETING_NOT_YOURS", moved));
    }

    @Test
    void whoeverIsNamedInsteadHearsOfItAndWhoeverWasNamedToo() {
        AppointmentId id = lead.does(() -> appointments.plan(file, with(goesAlong, inHours(5))));

        lead.does(() -> appointments.change(id, with(lead, inHours(5)), read(id).version()));
        assertEquals(1, told(goesAlong, "MEETING_NOT_YOURS", id));
        assertEquals(0, told(lead, "MEETING_IS_YOURS", id), "she wrote it down herself");

        lead.does(() -> appointments.change(id, with(goesAlong, inHours(5)), read(id).version()));
        assertEquals(2, told(goesAlong, "MEETING_IS_YOURS", id));
        lead.does(() -> appointments.change(id, with(goesAlong, inHours(5)), read(id).version()));
        assertEquals(2, told(goesAlong, "MEETING_IS_YOURS", id), "once for one change");
    }

    private PlanAppointment with(Someone who, Slot slot) {
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, who.id(), null, PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, null), slot, Set.of(), Set.of(),
                Interpreting.NOT_NEEDED, false, Set.of(Warning.INTERPRETER_MISSING));
    }

    private static long told(Someone who, String kind, AppointmentId id) {
        return who.counts(TOLD, who.id().value(), kind, id.value());
    }
}
