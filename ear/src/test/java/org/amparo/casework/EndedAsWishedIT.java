package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.MeetingAhead;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Stale;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She wants nothing more of us: nobody waits for her, reminds her or looks at her again, whether the fortnight passed or she would not wait for it. */
@Holds({Recommendation.R_41, Recommendation.R_82})
class EndedAsWishedIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private RiskService risks;
    @Inject
    private RiskOversightService oversight;
    @Inject
    private AppointmentService appointments;
    @Inject
    private ConsentService consents;
    @Inject
    private SafeEndingService endings;
    @Inject
    private EndedCases ended;
    @Inject
    private SystemWork work;

    private AHouse house;
    private AppointmentId meeting;

    /** A high risk that nobody else has looked at yet, and a meeting ahead. */
    @BeforeEach
    void sheTakesBackHerConsentToTheWork() {
        house = AHouse.with(opened);
        house.lead().does(() -> risks.assess(new AssessRisk(house.file(), RiskLevel.HIGH, null, RiskLevel.LOW, TookPart.TOGETHER, null, Set.of(), null, null, 0)));
        Instant start = Instant.now().plus(Duration.ofDays(20));
        meeting = house.lead().does(() -> appointments.plan(house.file(), new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, house.lead().id(), null, PersonGender.WOMAN),
                new Where(PlaceKind.OUR_ROOMS, null, "Green room"), new Slot(start, start.plus(Duration.ofMinutes(30)), ZoneId.of("Europe/Madrid")), Set.of(), Set.of(),
                Interpreting.NOT_NEEDED, true, EnumSet.allOf(Warning.class))));
        house.does(house.lead(), () -> consents.withdraw(house.her(), consents.withdrawable(house.her()).stream()
                .filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT).findFirst().orElseThrow().id()));
    }

    /** While only contact is left nothing of the calendar opens, and yet nobody has to wait for her. */
    @Test
    @Holds(Recommendation.R_11)
    void whileOnlyContactIsLeftAMeetingCanBeCalledOff() {
        assertThrows(Refusal.class, () -> house.lead().does(() -> appointments.read(meeting)));
        MeetingAhead ahead = house.lead().does(() -> endings.page(house.file())).meetings().getFirst();
        assertEquals(meeting, ahead.id());
        assertThrows(Refusal.class, () -> house.does(house.elsewhere(), () -> endings.callOff(house.file(), meeting, CancelReason.SURVIVOR_WISH, ahead.version())));
        assertThrows(Refusal.class, () -> house.does(house.lead(), () -> endings.callOff(house.file(), AppointmentId.fresh(), CancelReason.SURVIVOR_WISH, 0)));
        assertThrows(Stale.class, () -> house.does(house.lead(), () -> endings.callOff(house.file(), meeting, CancelReason.SURVIVOR_WISH, ahead.version() + 7)));

        house.does(house.lead(), () -> endings.callOff(house.file(), meeting, CancelReason.SURVIVOR_WISH, ahead.version()));

        assertEquals(1, counted("select count(*) from amparo.appointment where appointment_id = ?1 and state = 'CANCELLED'", meeting.value()));
        assertEquals(List.of(), house.lead().does(() -> endings.page(house.file())).meetings());
        assertEquals("ENDING", state("case_file"));
    }

    @Test
    void atOnceBecauseSheWantsNoMoreContact() {
        house.does(house.lead(), () -> endings.close(new EndAsWished(house.file(), true, true, endings.page(house.file()).head().facts().version())));

        nothingIsLeftToDo();
    }

    @Test
    void byItselfWhenTheFortnightIsOver() {
        TestClock.later(Duration.ofDays(13), this::strikes);
        assertEquals("ENDING", state("case_file"));
        TestClock.later(Duration.ofDays(15), this::strikes);

        nothingIsLeftToDo();
    }

    private void nothingIsLeftToDo() {
        assertEquals("CLOSED", state("case_file"));
        assertEquals("CLOSED", state("risk"), "it never falls due again");
        assertEquals(List.of(), house.supervisor().does(() -> oversight.ofUnit()), "and is on nobody's list");
        assertEquals(1, counted("select count(*) from amparo.appointment where appointment_id = ?1 and state = 'CANCELLED'", meeting.value()), "nobody is asked to remind her of it");
        assertEquals(0, counted("select count(*) from amparo.task where survivor_id = ?1 and state = 'OPEN'", house.her().value()));
    }

    private static long counted(String sql, UUID id) {
        return Someone.counted(sql, id);
    }

    private String state(String table) {
        return Someone.system(e -> (String) e.createNativeQuery("select state from amparo." + table + " where survivor_id = ?1").setParameter(1, house.her().value()).getSingleResult());
    }

    private void strikes() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, ended::run);
    }
}
