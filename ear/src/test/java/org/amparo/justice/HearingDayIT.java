package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Refusal;
import org.amparo.calendar.Where;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.Familiarisation;
import org.amparo.justice.session.Schedule;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.task.Owed;
import org.amparo.justice.testimony.Alternative;
import org.amparo.justice.testimony.Considered;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.justice.testimony.Way;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.keepaway.HowKnown;
import org.amparo.survivor.keepaway.KeepAway;
import org.amparo.survivor.keepaway.KeptAwayService;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.junit.jupiter.api.Test;

/** A day on which she is heard, through the doors, in the server: planned around her and ready in every point before it may begin. */
@Holds({Recommendation.R_70, Recommendation.R_72, Recommendation.R_82})
class HearingDayIT extends OfADay {

    @Inject
    private KeptAwayService keptAway;

    @Test
    void noDayIsFixedWithoutASafetyPlanThatHolds() {
        SessionId id = story.planned(adviser, request);
        house.lead().together(e -> e.createNativeQuery("update amparo.safety_plan set hold_until = now() - interval '1 day' where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate());

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
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void nobodySheKeepsAwayComesWithHer() throws IOException {
        does(house.lead(), () -> keptAway.add(file, new KeepAway(false, "Youssef Karimi", HowKnown.RECRUITER_OR_EXPLOITER, null)));
        SessionId id = story.planned(adviser, request);
        story.safe(house.lead(), file);
        Map<String, Function<Schedule, Runnable>> doors = Map.of("take step.Fix.schedule.", day -> () -> story.take(adviser, id, new SessionStep.Fix(Action.SCHEDULE, day)),
                "speaksAgainst Schedule.", day -> () -> does(adviser, () -> sessions.speaksAgainst(id, day, story.version(adviser, id))));
        Set<String> tried = new TreeSet<>();
        doors.forEach((door, with) -> {
            because("somebodyKeptAway", with.apply(named("Yusuf Karimi", "Green room")));
            because("somebodyKeptAway", with.apply(named("Ines Prado", "Beside Youssef Karimi")));
            tried.addAll(Set.of("HearingDayService." + door + "supporter", "HearingDayService." + door + "place.words"));
        });

        assertEquals(tried, asked(), "each text that helpers.csv calls hearing is tried");
        story.take(adviser, id, new SessionStep.Fix(Action.SCHEDULE, named("Ines Prado", "Green room")));
        assertEquals("Ines Prado", adviser.does(() -> appointments.read(meeting())).meeting().withWhom(), "whoever finds later that it is him finds the hour");
    }

    private Schedule named(String supporter, String place) {
        Schedule day = HearingStory.day(house.lead(), HearingStory.in(THE_DAY), false, "x");
        return new Schedule(day.slot(), day.courtZone(), day.way(), new Where(day.place().kind(), null, place), day.companion(), day.interpreting(), day.present(), supporter, null, null, false, day.knowing());
    }

    private static Set<String> asked() throws IOException {
        try (var in = HearingDayIT.class.getResourceAsStream("/access/helpers.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(",hearing")).map(line -> line.split(",")[0]).collect(Collectors.toCollection(TreeSet::new));
        }
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
        RequestId id = story.wished(adviser, file, "y");
        story.take(adviser, id, new RequestStep.Review(new Considered(
                Set.of(Alternative.EXISTING_STATEMENT), Reuse.NOT_ACCEPTED, null, null)));
        story.take(adviser, id, new RequestStep.Send(HearingStory.ask(story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES), "y")));
        story.take(adviser, id, HearingStory.granted(Way.VIDEO_LINK_SAFE_PLACE));
        return id;
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
        assertEquals(1, adviser.counts("select count(*) from amparo.hearing_session where survivor_id = ?1", house.her().value()));
        assertEquals(1, adviser.counts("select count(*) from amparo.hearing_check c where c.survivor_id = ?1 and position(convert_to('Looked at', 'UTF8') in c.words) = 0", house.her().value()), "sealed");
    }
}
