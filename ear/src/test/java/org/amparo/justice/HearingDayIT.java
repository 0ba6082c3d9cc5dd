package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentWorkflow;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.KeptDayService;
import org.amparo.calendar.Step;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.RestService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.CallOffReason;
import org.amparo.justice.session.Familiarisation;
import org.amparo.justice.session.Heard;
import org.amparo.justice.session.Incident;
import org.amparo.justice.session.IncidentKind;
import org.amparo.justice.session.Schedule;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.SessionService;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.task.Owed;
import org.amparo.justice.testimony.RequestId;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day on which she is heard, through the doors, in the server: planned around her, ready in every point, begun with her yes and ended by her no. */
@Holds({Recommendation.R_70, Recommendation.R_72, Recommendation.R_82})
class HearingDayIT extends OfJustice {

    private static final Duration THE_DAY = Duration.ofDays(20);

    @Inject
    private HearingStory story;
    @Inject
    private SessionService sessions;
    @Inject
    private AfterService afterwards;
    @Inject
    private KeptDayService kept;
    @Inject
    private RestService rests;
    @Inject
    private RetellingService tellings;
    private RequestId request;

    @BeforeEach
    void aDayMayBePlanned() {
        takesPart();
        request = story.granted(adviser, house.lead(), file, house.her(), "Perico");
    }

    private SessionDetails read(SessionId id) {
        return adviser.does(() -> sessions.read(id)).session();
    }

    private State state(SessionId id) {
        return read(id).state();
    }

    private static void because(String condition, Runnable act) {
        Unacceptable refused = assertThrows(Unacceptable.class, act::run);
        assertTrue(refused.problems().stream().anyMatch(p -> p.key().endsWith("." + condition)), refused.getMessage());
    }

    private void refusedBecause(String condition, Someone by, SessionId id, SessionStep step) {
        because(condition, () -> story.take(by, id, step));
    }

    private SessionStep on(Duration later, boolean herWish) {
        return new SessionStep.Fix(Action.SCHEDULE, HearingStory.day(house.lead(), HearingStory.in(later), herWish, "Perico"));
    }

    private List<Owed> owed(Someone who) {
        return who.does(() -> goals.page(file)).owed().stream().map(step -> step.what()).toList();
    }

    private AppointmentId meeting() {
        return adviser.together(e -> new AppointmentId((java.util.UUID) e.createNativeQuery("select appointment_id from amparo.hearing_session where survivor_id = :her and appointment_id is not null order by opened_at desc limit 1")
                .setParameter("her", house.her().value()).getSingleResult()));
    }

    @Test
    void noDayIsFixedWithoutASafetyPlanThatHolds() {
        SessionId id = story.planned(adviser, request);
        does(house.lead(), () -> house.lead().together(e -> e.createNativeQuery("update amparo.safety_plan set holds_until = now() - interval '1 day' where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate()));

        refusedBecause("safety-plan-current", adviser, id, on(THE_DAY, false));
        story.safe(house.lead(), file);
        refusedBecause("not-yours", house.lead(), id, on(THE_DAY, false));
        story.take(adviser, id, on(THE_DAY, false));

        SessionDetails day = read(id);
        assertEquals(State.SCHEDULED, day.state());
        assertEquals(ZoneId.of("Europe/Madrid"), day.schedule().courtZone());
        assertEquals(HearingStory.LIMA, day.schedule().slot().zone());
        assertTrue(day.expected());
        assertEquals("Ana of Perico", day.schedule().supporter());
        assertEquals(Set.of(Owed.PREPARE_DAY, Owed.TEST_LINE_AHEAD, Owed.TEST_LINE_ON_THE_DAY), Set.copyOf(owed(house.lead()).stream().filter(o -> o.name().contains("DAY") || o.name().contains("LINE")).toList()));
    }

    @Test
    @Holds({Recommendation.R_08, Recommendation.R_11})
    void sheDecidesAboutHerOwnDays() {
        SessionId id = story.planned(adviser, request);
        story.safe(house.lead(), file);
        refusedBecause("notice-or-her-wish", adviser, id, on(Duration.ofDays(8), false));
        refusedBecause("time-for-two-tests", adviser, id, on(Duration.ofDays(3), true));
        refusedBecause("past", adviser, id, on(Duration.ofDays(-1), true));

        Instant start = HearingStory.in(THE_DAY);
        LocalDate day = LocalDate.ofInstant(start, HearingStory.LIMA);
        does(house.lead(), () -> kept.keep(house.file(), day.minusYears(3), true));
        refusedBecause("not-on-her-days", adviser, id, on(THE_DAY, false));
        does(house.lead(), () -> kept.letGo(house.file(), day.minusYears(3)));
        does(house.lead(), () -> rests.give(file, new GiveReflection(Basis.COUNCIL_OF_EUROPE, day.minusDays(1), day.plusDays(1))));
        refusedBecause("outside-reflection", adviser, id, on(THE_DAY, false));

        story.take(adviser, id, on(THE_DAY, true));
        assertEquals(State.SCHEDULED, state(id));
        SessionId other = story.planned(adviser, request);
        story.safe(house.lead(), file);
        because("not-on-her-days", () -> story.take(adviser, other, on(THE_DAY.plusMinutes(30), true)));
    }

    @Test
    void whatCountsIsWhetherItIsReady() {
        SessionId id = story.fixed(adviser, house.lead(), file, request, "x");
        refusedBecause("familiarisation-offered", house.lead(), id, new SessionStep.Prepare(null, null));
        story.take(house.lead(), id, new SessionStep.Prepare(Familiarisation.OFFERED_AND_NOT_WANTED, null));
        story.passes(house.lead(), id, Check.LINK_TEST_AHEAD);
        assertFalse(owed(house.lead()).contains(Owed.TEST_LINE_AHEAD));
        TestClock.later(THE_DAY, () -> {
            story.safe(house.lead(), file);
            for (Check check : Check.values())
                if (check.ordinal() > 0 && check != Check.SOUND_WITH_INTERPRETER && check != Check.POWER) story.passes(adviser, id, check);
            refusedBecause("every-check-passes", house.lead(), id, new SessionStep.Plain(Action.MAKE_READY));
            story.passes(house.lead(), id, Check.POWER);
            assertEquals(Set.of(), read(id).open());
            story.take(house.lead(), id, new SessionStep.Plain(Action.MAKE_READY));

            story.looks(house.lead(), id, Check.PRIVATE_ROOM, false);
            assertEquals(State.PREPARING, state(id), "what is not in order takes it back at once");
            assertEquals(Set.of(Check.PRIVATE_ROOM), read(id).open());
            refusedBecause("not-now", house.lead(), id, HearingStory.begin());
            story.passes(house.lead(), id, Check.PRIVATE_ROOM);
            story.take(adviser, id, new SessionStep.Plain(Action.MAKE_READY));
            story.take(adviser, id, new SessionStep.Fix(Action.MOVE, HearingStory.day(house.lead(), HearingStory.in(Duration.ofDays(35)), false, "x")));
        });
        assertEquals(State.SCHEDULED, state(id));
        assertEquals(Set.of(Check.LINK_TEST_OF_THE_DAY), read(id).open(), "another hour at the same place: only what belongs to the day is asked for again");
    }

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

    private String help() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("service", "referral", "need", "support_plan", "plan_action"))
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

        says(org.amparo.justice.participation.ParticipationWorkflow.Action.WITHDRAW);

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

    @Test
    @Holds(Recommendation.R_73)
    void afterTheThirdFullAccountASupervisorLooksFirst() {
        for (int i = 0; i < 3; i++)
            house.lead().does(() -> tellings.told(file, new RecordTelling(ToldTo.POLICE, null, TellingPurpose.INVESTIGATION, LocalDate.now(), 30, null, HowMuch.FULL, null, null, null)));
        because("reuse-offered-first", () -> story.planned(adviser, request));
        RequestId again = reviewedWithWhatExists();
        SessionId id = story.planned(adviser, again);
        assertEquals(SessionDetails.Telling.WAITS_FOR_A_LOOK, read(id).telling());
        story.safe(house.lead(), file);
        refusedBecause("telling-may-happen", adviser, id, on(THE_DAY, false));

        var look = house.supervisor().does(() -> tellings.waiting()).stream().filter(w -> w.survivor().equals(house.her())).findFirst().orElseThrow();
        does(house.supervisor(), () -> tellings.look(look.id(), true, look.version()));
        story.take(adviser, id, on(THE_DAY, false));
        assertEquals(State.SCHEDULED, state(id));
    }

    private RequestId reviewedWithWhatExists() {
        RequestId id = story.wished(house.lead(), file, "y");
        story.take(adviser, id, new org.amparo.justice.testimony.RequestStep.Review(new org.amparo.justice.testimony.Considered(
                Set.of(org.amparo.justice.testimony.Alternative.EXISTING_STATEMENT), org.amparo.survivor.retelling.Reuse.NOT_ACCEPTED, null, null)));
        story.take(adviser, id, new org.amparo.justice.testimony.RequestStep.Send(HearingStory.ask(story.agreesToACourt(house.lead(), house.her(), org.amparo.survivor.consent.DataItem.LANGUAGES), "y")));
        story.take(adviser, id, HearingStory.granted(org.amparo.justice.testimony.Way.VIDEO_LINK_SAFE_PLACE));
        return id;
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void nobodyElseReadsOrWritesAnyOfIt() {
        SessionId id = story.fixed(adviser, house.lead(), file, request, "Perico");
        story.passes(adviser, id, Check.PRIVATE_ROOM);
        for (Someone who : everybodyElse()) {
            assertThrows(Refusal.class, () -> who.does(() -> sessions.read(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> sessions.all(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> sessions.link(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> sessions.plan(request)), who.toString());
            assertThrows(Refusal.class, () -> story.take(who, id, new SessionStep.Plain(Action.CANCEL)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> afterwards.running(file)), who.toString());
            for (String table : List.of("hearing_session", "hearing_check", "hearing_step", "device_link", "device_report", "after_hearing", "after_contact"))
                assertEquals(0, who.counts("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value()), who + " " + table);
        }
        assertNotEquals(0, Someone.counted("select count(*) from amparo.hearing_session where survivor_id = ?1", house.her().value()));
        assertEquals(0, Someone.counted("select count(*) from amparo.hearing_check c where c.survivor_id = ?1 and c::text ~ 'Looked at'", house.her().value()), "sealed");
    }
}
