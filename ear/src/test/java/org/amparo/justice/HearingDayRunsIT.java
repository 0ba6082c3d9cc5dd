package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.calendar.AppointmentWorkflow;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.Step;
import org.amparo.e2e.TestClock;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.CallOffReason;
import org.amparo.justice.session.Heard;
import org.amparo.justice.session.Incident;
import org.amparo.justice.session.IncidentKind;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.task.Owed;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** How such a day goes: begun with her yes of that day, counted when it breaks off, ended by her no or by whoever calls it off. */
@Holds({Recommendation.R_70, Recommendation.R_72})
class HearingDayRunsIT extends OfADay {

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_73})
    void herYesOfTodayBeginsItAndALinkThatFailsIsCountedInMinutes() {
        SessionId id = story.ready(adviser, house.lead(), file, request, "x");
        refusedBecause("on-the-day", house.lead(), id, HearingStory.begin());
        TestClock.later(THE_DAY, () -> {
            refusedBecause("she-says-yes-today", house.lead(), id, new SessionStep.Begin(Action.START, false));
            refusedBecause("not-yours", adviser, id, HearingStory.begin());
            story.take(house.lead(), id, HearingStory.begin());
        });
        TestClock.later(THE_DAY.plusMinutes(20), () -> story.take(house.lead(), id, new SessionStep.Interrupt(new Incident(IncidentKind.LINE_LOST, "The picture froze"))));
        TestClock.later(THE_DAY.plusMinutes(29), () -> {
            refusedBecause("she-says-yes-today", house.lead(), id, new SessionStep.Begin(Action.RESUME, false));
            story.take(house.lead(), id, new SessionStep.Begin(Action.RESUME, true));
        });
        long before = safetyEvents();
        TestClock.later(THE_DAY.plusMinutes(40), () -> {
            story.take(house.lead(), id, new SessionStep.Interrupt(new Incident(IncidentKind.PLACE_OR_NAME_GIVEN_AWAY, null)));
            story.take(house.lead(), id, new SessionStep.Begin(Action.RESUME, true));
        });
        assertEquals(before + 1, safetyEvents(), "her safety is looked at the same day");
        TestClock.later(THE_DAY.plusMinutes(69), () -> story.take(house.lead(), id, new SessionStep.Hold(new Heard(2, "Asked where she sleeps", HowMuch.FULL, Distress.MUCH, Avoidable.NO))));

        SessionDetails day = read(id);
        assertEquals(State.HELD, day.state());
        assertEquals(9, day.times().minutesLost());
        assertEquals(List.of(9, 0), day.incidents().stream().map(SessionDetails.Broken::minutes).toList());
        assertEquals("Asked where she sleeps", day.heard().concerns());
        var told = house.lead().does(() -> tellings.tellings(file)).told();
        assertEquals(1, told.size());
        assertEquals(ToldTo.COURT, told.getFirst().to());
        assertEquals(60, told.getFirst().minutes(), "what was lost is no telling");
        assertEquals(HowMuch.FULL, told.getFirst().howMuch());
        assertEquals(4, tasks(house.lead()).stream().filter(t -> t.kind() == TaskKind.CHECK_IN).count(), "four times somebody asks how she is");
        assertTrue(house.lead().does(() -> afterwards.of(id)).isPresent());
    }

    private long safetyEvents() {
        return house.lead().counts("select count(*) from amparo.safety_event where survivor_id = ?1", house.her().value());
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_41, Recommendation.R_04})
    void herNoNeedsNothingAndTouchesNoHelp() {
        SessionId id = story.fixed(adviser, house.lead(), file, request, "x");
        AppointmentId hour = meeting();
        String help = help();
        story.take(house.lead(), id, new SessionStep.Plain(Action.CANCEL));

        assertEquals(State.CANCELLED_BY_SURVIVOR, state(id));
        assertEquals(AppointmentWorkflow.State.CANCELLED, adviser.does(() -> appointments.read(hour)).ending().state());
        assertTrue(read(id).authorityOwed() && owed(adviser).contains(Owed.TELL_AUTHORITY));
        assertFalse(owed(house.lead()).contains(Owed.TELL_AUTHORITY), "the adviser tells the court");
        assertEquals(List.of(), house.lead().does(() -> tellings.tellings(file)).ahead(), "the telling is spared");
        does(adviser, () -> sessions.authorityTold(id, story.version(adviser, id)));
        assertFalse(read(id).authorityOwed());
        assertEquals(help, help());
        assertFalse(house.lead().does(() -> afterwards.of(id)).isPresent(), "it had not begun");
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_73})
    void herNoInTheMiddleOfItHidesNoTelling() {
        SessionId id = story.ready(adviser, house.lead(), file, request, "x");
        TestClock.later(THE_DAY, () -> story.take(house.lead(), id, HearingStory.begin()));
        TestClock.later(THE_DAY.plusMinutes(25), () -> story.take(house.lead(), id, new SessionStep.Plain(Action.CANCEL)));

        assertEquals(State.CANCELLED_BY_SURVIVOR, state(id));
        var told = house.lead().does(() -> tellings.tellings(file));
        assertEquals(List.of(25), told.told().stream().map(one -> one.minutes()).toList(), "what was said until then was said");
        assertEquals(HowMuch.NOT_KNOWN, told.told().getFirst().howMuch(), "how much it was nobody has to say");
        assertEquals(List.of(), told.ahead());
        assertTrue(house.lead().does(() -> afterwards.of(id)).isPresent(), "somebody asks how she is");
    }

    private String help() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("support_service", "referral", "need", "support_plan", "plan_action"))
            all.append(house.lead().counts("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value())).append(' ');
        return all.toString();
    }

    @Test
    @Holds(Recommendation.R_01)
    void whoTakesNoPartAnyMoreIsExpectedNowhere() {
        SessionId id = story.fixed(adviser, house.lead(), file, request, "x");
        SessionId other = story.planned(adviser, request);
        AppointmentId hour = meeting();
        String timeline = house.lead().does(() -> cases.timeline(file, null)).rows().stream().map(r -> r.kind().name()).filter(k -> k.contains("TELL") || k.contains("STORY")).toList().toString();

        says(ParticipationWorkflow.Action.WITHDRAW);

        assertEquals(State.CANCELLED_BY_SURVIVOR, state(id));
        assertEquals(State.CANCELLED_BY_SURVIVOR, state(other));
        assertEquals(AppointmentWorkflow.State.CANCELLED, adviser.does(() -> appointments.read(hour)).ending().state());
        assertEquals(1, owed(adviser).stream().filter(o -> o == Owed.TELL_AUTHORITY).count(), "told once");
        assertEquals(timeline, house.lead().does(() -> cases.timeline(file, null)).rows().stream().map(r -> r.kind().name()).filter(k -> k.contains("TELL") || k.contains("STORY")).toList().toString());
    }

    @Test
    void whatAnybodyOfHerTeamCallsOffInTheCalendarDoesNotBegin() {
        SessionId id = story.ready(adviser, house.lead(), file, request, "x");
        AppointmentId hour = meeting();
        does(house.deputy(), () -> appointments.take(hour, new Step.Cancel(CancelReason.SURVIVOR_WISH), appointments.read(hour).version()));

        assertFalse(read(id).expected());
        TestClock.later(THE_DAY, () -> refusedBecause("still-expected", house.lead(), id, HearingStory.begin()));
        story.take(adviser, id, new SessionStep.CallOff(CallOffReason.NOT_SAFE));
        assertEquals(State.CALLED_OFF, state(id));
    }
}
