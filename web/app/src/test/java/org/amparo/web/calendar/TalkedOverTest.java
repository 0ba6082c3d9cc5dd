package org.amparo.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

class TalkedOverTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");
    private static final StaffId CARLA = StaffId.fresh();

    private static PlanAppointment at(Instant start, StaffId worker) {
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, worker, null, PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, null),
                new Slot(start, start.plus(Duration.ofHours(1)), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, Set.of(Warning.WORKER_BUSY));
    }

    @Test
    void whatWasTalkedOverHoldsForThatHour() {
        assertEquals(Set.of(Warning.WORKER_BUSY), TalkedOver.stillKnown(at(TUESDAY, CARLA), TalkedOver.about(at(TUESDAY, CARLA))).knowing());
    }

    @Test
    void atAnotherHourOrWithAnotherColleagueADoubleBookingIsToldAnew() {
        TalkedOver read = TalkedOver.about(at(TUESDAY, CARLA));
        assertEquals(Set.of(), TalkedOver.stillKnown(at(TUESDAY.plus(Duration.ofHours(1)), CARLA), read).knowing());
        assertEquals(Set.of(), TalkedOver.stillKnown(at(TUESDAY, StaffId.fresh()), read).knowing());
    }

    @Test
    void nobodyKnowsWhatWasNeverTold() {
        assertEquals(Set.of(), TalkedOver.stillKnown(at(TUESDAY, CARLA), null).knowing());
    }
}
