package org.amparo.justice.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.testimony.Way;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.junit.jupiter.api.Test;

/** What is sealed as a text comes back as it was said: an hour on both clocks, everybody who is there, what broke in and how it was. */
@Holds({Recommendation.R_70, Recommendation.R_72})
class SessionJsonTest {

    private static final Slot HOUR = new Slot(Instant.parse("2027-03-28T00:30:00Z"), Instant.parse("2027-03-28T02:00:00Z"), ZoneId.of("Asia/Kathmandu"));

    private static JsonObject stored(SessionStep step) {
        try (var reader = Json.createReader(new StringReader(SessionJson.of(step).toString()))) {
            return reader.readObject();
        }
    }

    private static Schedule whole() {
        return new Schedule(HOUR, ZoneId.of("Europe/Madrid"), Way.VIDEO_LINK_SAFE_PLACE, new Where(PlaceKind.OUR_ROOMS, null, "Green room"), StaffId.fresh(),
                new Interpreting(true, InterpreterId.fresh(), InterpreterMode.PHONE), "Ana, and the clerk", "Her aunt", SeenTo.ARRANGED, SeenTo.NOT_NEEDED, true, EnumSet.allOf(Warning.class));
    }

    private static Schedule little() {
        return new Schedule(HOUR, ZoneId.of("UTC"), Way.WRITTEN_STATEMENT, new Where(PlaceKind.VIDEO, null, null), StaffId.fresh(), new Interpreting(true, null, null), null, null, null, null, false, Set.of());
    }

    @Test
    void theDay() {
        for (Schedule day : List.of(whole(), little()))
            for (Action action : List.of(Action.SCHEDULE, Action.MOVE)) assertEquals(day, SessionJson.schedule(stored(new SessionStep.Fix(action, day))));
    }

    @Test
    void whatWasShownBefore() {
        JsonObject shown = stored(new SessionStep.Prepare(Familiarisation.VISIT_AND_DEMONSTRATION, LocalDate.of(2027, 3, 1)));
        assertEquals(Familiarisation.VISIT_AND_DEMONSTRATION, SessionJson.shown(shown));
        assertEquals(LocalDate.of(2027, 3, 1), SessionJson.on(shown));
        assertNull(SessionJson.on(stored(new SessionStep.Prepare(Familiarisation.OFFERED_AND_NOT_WANTED, null))));
    }

    @Test
    void whatBrokeInAndHowItWas() {
        Incident lost = new Incident(IncidentKind.LINE_LOST, "The picture \"froze\"");
        Heard heard = new Heard(2, "Asked where she sleeps", HowMuch.FULL, Distress.MUCH, Avoidable.UNSURE);
        Heard little = new Heard(0, null, null, null, null);

        assertEquals(lost, SessionJson.incident(stored(new SessionStep.Interrupt(lost))));
        for (Heard each : List.of(heard, little)) {
            assertEquals(each, SessionJson.heard(stored(new SessionStep.Hold(each))));
            assertEquals(each, SessionJson.heard(stored(new SessionStep.Abort(lost, each))));
            assertEquals(lost, SessionJson.incident(stored(new SessionStep.Abort(lost, each))));
        }
        assertNull(SessionJson.heard(stored(new SessionStep.Abort(lost, null))), "she had not begun to tell");
        assertEquals(CallOffReason.NOT_SAFE, SessionJson.reason(stored(new SessionStep.CallOff(CallOffReason.NOT_SAFE))));
    }

    /** As it lies in databases that run: who renames a field reads it by both names. */
    @Test
    void aDayOfTheFirstVersionIsStillRead() {
        String text = """
                {"start":"2027-03-28T00:30:00Z","end":"2027-03-28T02:00:00Z","zone":"Asia/Kathmandu","courtZone":"UTC","way":"WRITTEN_STATEMENT","placeKind":"VIDEO",
                 "companion":"0190b2a4-0000-7000-8000-000000000001","interpreted":false,"childcare":"NOT_ASKED","transport":"NOT_ASKED","herWish":false,"knowing":""}""";
        try (var reader = Json.createReader(new StringReader(text))) {
            Schedule day = SessionJson.schedule(reader.readObject());
            assertEquals(HOUR, day.slot());
            assertEquals(Interpreting.NOT_NEEDED, day.interpreting());
            assertNull(day.present());
        }
    }
}
