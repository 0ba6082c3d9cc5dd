package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.casework.risk.RiskService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.proceeding.AdjournedBecause;
import org.amparo.justice.proceeding.CourtKind;
import org.amparo.justice.proceeding.HerPart;
import org.amparo.justice.proceeding.News;
import org.amparo.justice.proceeding.ProceedingDetails;
import org.amparo.justice.proceeding.ProceedingId;
import org.amparo.justice.proceeding.ProceedingKind;
import org.amparo.justice.proceeding.ProceedingService;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;
import org.amparo.justice.proceeding.Protection;
import org.amparo.justice.proceeding.RecordProceeding;
import org.amparo.justice.proceeding.Right;
import org.amparo.justice.proceeding.RightStands;
import org.amparo.justice.proceeding.WantsUpdates;
import org.amparo.justice.task.Owed;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proceedings in two countries, through the door, in the server. */
class ProceedingsIT extends OfJustice {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private ProceedingService proceedings;
    @Inject
    private RiskService risks;
    @Inject
    private FirstTalk talk;

    private static RecordProceeding said(String country, WantsUpdates updates, String lawyer) {
        return new RecordProceeding(country, ProceedingKind.CRIMINAL, CourtKind.ORDINARY, HerPart.INJURED_PARTY, "Court of " + country, "R-" + country, lawyer, "spa", TODAY.minusDays(100), updates,
                Set.of(Protection.PSEUDONYM), Map.of(Right.LAWYER, RightStands.GIVEN));
    }

    private ProceedingId begun(String country, WantsUpdates updates) {
        return adviser.does(() -> proceedings.record(file, said(country, updates, "Vera")));
    }

    private ProceedingDetails read(ProceedingId id) {
        return adviser.does(() -> proceedings.read(id)).proceeding();
    }

    private void heard(ProceedingId id, Action what) {
        heard(id, new News(what, TODAY, null, what == Action.ADJOURN ? AdjournedBecause.NO_INTERPRETER : null, "As the clerk said"));
    }

    private void heard(ProceedingId id, News news) {
        does(adviser, () -> proceedings.heard(id, news, proceedings.read(id).proceeding().version()));
    }

    private List<Owed> owed() {
        return adviser.does(() -> goals.page(file)).owed().stream().map(s -> s.what()).toList();
    }

    @Test
    @Holds({Recommendation.R_58, Recommendation.R_71, Recommendation.R_77})
    void twoCountriesAtOnceEachWithItsOwnStateLawyerAndDelay() {
        ProceedingId spain = begun("ES", WantsUpdates.NO);
        ProceedingId peru = adviser.does(() -> proceedings.record(file, said("PE", WantsUpdates.NO, "Quispe")));
        heard(spain, Action.GO_TO_COURT);
        heard(spain, new News(Action.SET_DATE, null, TODAY.plusDays(30), null, null));
        heard(spain, new News(Action.ADJOURN, TODAY, TODAY.plusDays(90), AdjournedBecause.COURT, null));
        heard(spain, Action.ADJOURN);

        assertEquals(State.IN_COURT, read(spain).state());
        assertEquals(2, read(spain).adjournments());
        assertEquals(null, read(spain).nextOn(), "nobody knows the next date");
        assertEquals(100, read(spain).days(TODAY));
        assertEquals("Vera", read(spain).said().lawyer());
        assertEquals("Quispe", read(peru).said().lawyer());
        assertEquals(State.RUNNING, read(peru).state());
        assertEquals(List.of(Right.INFORMATION, Right.INTERPRETATION, Right.PRIVACY, Right.PROTECTION, Right.SUPPORT_PERSON), read(peru).gaps());
        assertEquals(List.of("ES", "PE"), adviser.does(() -> proceedings.all(file)).proceedings().stream().map(p -> p.said().country()).toList());
        assertEquals(0, adviser.counts("select (select count(*) from amparo.proceeding p where p::text ~ 'Vera|Quispe|Court of') + (select count(*) from amparo.proceeding_news n where n::text like '%clerk%')"));
        assertThrows(Unacceptable.class, () -> heard(peru, new News(Action.SET_DATE, null, TODAY.minusDays(1), null, null)));
        assertThrows(Unacceptable.class, () -> heard(peru, new News(Action.ADJOURN, TODAY, null, null, null)), "why it did not hold is said");
        assertThrows(Unacceptable.class, () -> heard(peru, Action.END), "nothing was decided");
    }

    /** The same day somebody looks at her safety; casework reads that something happened, and not what. */
    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"RELEASE", "ACQUIT", "STOP"})
    @Holds(Recommendation.R_87)
    void whoIsFreeAgainIsARiskTheSameDay(Action what) {
        ProceedingId id = begun("ES", WantsUpdates.NO);
        heard(id, Action.GO_TO_COURT);
        assertEquals(0, tasks(house.lead()).stream().filter(t -> t.kind() == TaskKind.LOOK_AT_SAFETY).count());

        heard(id, what);

        var look = tasks(house.lead()).stream().filter(t -> t.kind() == TaskKind.LOOK_AT_SAFETY).findFirst().orElseThrow();
        assertEquals(TODAY, LocalDate.ofInstant(look.due(), ZoneOffset.UTC));
        var shown = house.lead().does(() -> risks.page(file)).events();
        assertEquals("OTHER", shown.getFirst().what().name());
        assertEquals(null, shown.getFirst().words());
        assertEquals(List.of(), owed(), "she wants to hear of nothing, and is told nothing");
    }

    @Test
    @Holds({Recommendation.R_67, Recommendation.R_87})
    void sheIsToldWhatSheWantsToHearAndAskedOnceWhereNobodyKnows() {
        ProceedingId wanted = begun("ES", WantsUpdates.YES);
        heard(wanted, Action.GO_TO_COURT);
        assertEquals(List.of(Owed.TELL_NEWS), owed());
        var news = read(wanted).news().getFirst();
        assertTrue(news.toTell());
        assertEquals("As the clerk said", news.words());
        does(adviser, () -> proceedings.told(wanted, news.value()));
        assertFalse(read(wanted).news().getFirst().toTell());
        assertEquals(List.of(), owed());

        ProceedingId notAsked = begun("PE", WantsUpdates.NOT_ASKED);
        heard(notAsked, Action.GO_TO_COURT);
        heard(notAsked, Action.ADJOURN);
        assertEquals(List.of(Owed.ASK_ABOUT_NEWS), owed(), "asked once, told nothing");
        does(adviser, () -> proceedings.write(notAsked, said("PE", WantsUpdates.NO, "Vera"), read(notAsked).version()));
        assertEquals(List.of(), owed());
    }

    @Test
    @Holds(Recommendation.R_81)
    void aChildHasALawyerWithinFiveWorkingDaysOrItIsSaid() {
        talk.describe(house.her(), FirstTalk.portrait("Canarina", Age.of(TODAY.minusYears(12), AgeCertainty.SAID, false)), house.lead());
        ProceedingId id = adviser.does(() -> proceedings.record(file, said("ES", WantsUpdates.NO, null)));
        assertEquals(List.of(Owed.NAME_LAWYER), owed());
        assertFalse(read(id).nobodySpeaksForHer());
        TestClock.later(Duration.ofDays(10), () -> assertTrue(read(id).nobodySpeaksForHer()));

        does(adviser, () -> proceedings.write(id, said("ES", WantsUpdates.NO, "Vera"), read(id).version()));
        assertEquals(List.of(), owed());
        TestClock.later(Duration.ofDays(10), () -> assertFalse(read(id).nobodySpeaksForHer()));
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void onlyTheLegalAdviserOfHerTeamReadsThemAndWhoSavesSecondIsTold() {
        ProceedingId id = begun("ES", WantsUpdates.NO);
        for (Someone who : java.util.stream.Stream.concat(java.util.stream.Stream.of(house.lead()), everybodyElse().stream()).toList()) {
            assertThrows(Refusal.class, () -> who.does(() -> proceedings.all(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> proceedings.read(id)), who.toString());
            assertThrows(Refusal.class, () -> does(who, () -> proceedings.heard(id, new News(Action.RELEASE, TODAY, null, null, null), 0)), who.toString());
            assertEquals(0, who.counts("select (select count(*) from amparo.proceeding) + (select count(*) from amparo.proceeding_news)"), who.toString());
        }
        long shown = read(id).version();
        heard(id, Action.GO_TO_COURT);
        assertThrows(Stale.class, () -> does(adviser, () -> proceedings.heard(id, new News(Action.DECIDE, TODAY, null, null, null), shown)));
        assertThrows(Stale.class, () -> does(adviser, () -> proceedings.write(id, said("ES", WantsUpdates.NO, "Other"), shown)));
    }
}
