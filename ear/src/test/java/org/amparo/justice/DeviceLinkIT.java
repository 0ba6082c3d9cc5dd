package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.amparo.e2e.TestClock;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.DeviceCheckService;
import org.amparo.justice.readiness.DeviceFound;
import org.amparo.justice.readiness.DeviceFound.Camera;
import org.amparo.justice.readiness.DeviceFound.Loudspeaker;
import org.amparo.justice.readiness.DeviceFound.Microphone;
import org.amparo.justice.readiness.DeviceReport;
import org.amparo.justice.readiness.Line;
import org.amparo.justice.readiness.LookedAt;
import org.amparo.justice.readiness.ReportId;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link for a device in the room: it lasts two hours, carries a bounded number of bytes, lets numbers in and nothing out. */
@Holds({Recommendation.R_72, Recommendation.R_39})
class DeviceLinkIT extends OfJustice {

    private static final DeviceFound WELL = new DeviceFound(Camera.GOOD, 1280, 720, Microphone.GOOD, Loudspeaker.HEARD, 8000, 3000, 40);
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private HearingStory story;
    @Inject
    private HearingDayService sessions;
    @Inject
    private DeviceCheckService devices;
    private SessionId day;

    @BeforeEach
    void aDayIsFixed() {
        takesPart();
        day = story.fixed(adviser, house.lead(), file, story.granted(adviser, house.lead(), file, house.her(), "x"), "x");
    }

    private String link() {
        return house.lead().does(() -> sessions.link(day)).ticket();
    }

    private List<DeviceReport> reports() {
        return adviser.does(() -> sessions.read(day)).session().reports();
    }

    @Test
    void whoeverHasItLeavesNumbersAndTheListOfTheDayShowsThem() {
        String ticket = link();
        assertTrue(devices.holds(ticket), "nobody is signed in here");
        assertTrue(devices.reports(ticket, WELL));
        assertEquals(List.of(WELL), reports().stream().map(DeviceReport::found).toList());
        assertEquals(Line.GOOD, reports().getFirst().found().line());

        ReportId said = reports().getFirst().id();
        does(adviser, () -> sessions.looked(day, new LookedAt(Check.LINK_TEST_AHEAD, true, null, said), story.version(adviser, day)));
        assertEquals(said, adviser.does(() -> sessions.read(day)).session().last(Check.LINK_TEST_AHEAD).report());
        assertThrows(Unacceptable.class, () -> new LookedAt(Check.PRIVATE_ROOM, true, null, said), "a device knows nothing of a room");
        assertThrows(Unacceptable.class, () -> adviser.does(() -> {
            sessions.looked(day, new LookedAt(Check.LINK_TEST_AHEAD, true, null, new ReportId(Id.next())), story.version(adviser, day));
            return null;
        }), "of another day");
    }

    @Test
    void itIsOverAfterTwoHoursAndSoIsOneThatNobodyMade() {
        String ticket = link();
        TestClock.later(Duration.ofMinutes(119), () -> assertTrue(devices.holds(ticket)));
        TestClock.later(Duration.ofMinutes(121), () -> {
            assertFalse(devices.holds(ticket));
            assertFalse(devices.spends(ticket, 1));
            assertFalse(devices.reports(ticket, WELL));
        });
        for (String never : List.of("A".repeat(22), ticket.substring(0, 21) + (ticket.endsWith("A") ? "B" : "A"), "")) assertFalse(devices.holds(never), never);
        assertEquals(List.of(), reports());
    }

    @Test
    void itCarriesSoMuchAndNoMoreHoweverOftenItIsAsked() {
        String ticket = link();
        int carried = 0;
        while (devices.spends(ticket, 2 * MEGABYTE)) carried += 2;
        assertEquals(24, carried);
        assertFalse(devices.spends(ticket, 1));
        assertFalse(devices.spends(ticket, -MEGABYTE), "nobody gives bytes back");
        assertTrue(devices.holds(ticket), "what was measured can still be sent");
        int sent = 0;
        while (devices.reports(ticket, WELL)) sent++;
        assertEquals(5, sent);
    }

    @Test
    void whatIsKeptCannotBeUsedAsALink() {
        String ticket = link();
        assertEquals(1, adviser.counts("select count(*) from amparo.device_link where survivor_id = ?1", house.her().value()));
        assertEquals(0, adviser.counts("select count(*) from amparo.device_link l where position(convert_to(cast(?1 as text), 'UTF8') in l.presented) > 0", ticket));
    }

    @Test
    void aDayThatIsOverHasNoLink() {
        story.take(house.lead(), day, new SessionStep.Plain(Action.CANCEL));

        assertThrows(Unacceptable.class, this::link);
    }
}
