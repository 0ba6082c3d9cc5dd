package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.casework.OpenedCases;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.survivor.Age;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came and what they need, as figures across cases: said at the doors where it is written down. */
class WhoCameIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private FirstTalk talk;
    @Inject
    private SurvivorService survivors;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private FiguresService figures;
    @Inject
    private Clock clock;

    private Someone worker;
    private Someone deputy;
    private Someone statistician;

    @BeforeEach
    void aHouse() {
        OrganisationId house = OrganisationId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        statistician = Someone.joins(house, Role.STATISTICS);
    }

    @Test
    @Holds({Recommendation.R_17, Recommendation.R_20})
    void eachHasOneGenderAndOfWhatPeopleNeedNoSmallNumberIsTold() {
        List<CaseId> women = new ArrayList<>();
        List<CaseId> men = new ArrayList<>();
        next(0, () -> {
            women.addAll(come(7, Gender.FEMININE, Adjustment.STEP_FREE));
            men.addAll(come(6, Gender.MASCULINE, Adjustment.SIGN_LANGUAGE, Adjustment.STEP_FREE));
            men.addAll(come(1, Gender.MASCULINE));
            assertEquals(Optional.empty(), told(people().genders(), Gender.FEMININE), "the running quarter tells nothing");
        });
        next(1, () -> {
            assertEquals(Optional.of(7), told(people().genders(), Gender.MASCULINE));
            assertEquals(Optional.of(7), told(people().genders(), Gender.FEMININE));
            assertEquals(Optional.of(13), told(people().needs(), Adjustment.STEP_FREE));
            assertEquals(Optional.of(6), told(people().needs(), Adjustment.SIGN_LANGUAGE));
            assertEquals(Optional.empty(), told(people().needs(), Adjustment.BRAILLE));
            describe(men.getLast(), Gender.TRANS_MASCULINE);
            describe(women.getFirst(), Gender.FEMININE, Adjustment.QUIET_SPACE);
            assertEquals(Optional.of(13), told(people().needs(), Adjustment.STEP_FREE), "nobody is seen to change");
        });
        next(2, () -> {
            People then = of(2).people();
            assertEquals(Optional.of(12), told(then.needs(), Adjustment.STEP_FREE));
            assertEquals(Optional.empty(), told(then.needs(), Adjustment.QUIET_SPACE));
            assertEquals(Optional.of(6), told(then.genders(), Gender.MASCULINE));
            assertEquals(Optional.empty(), told(then.genders(), Gender.TRANS_MASCULINE));
        });
    }

    @Test
    @Holds(Recommendation.R_17)
    void aFirstTalkThatLedToNoCaseIsNobodyHereAndOthersAreToldNothing() {
        next(0, () -> {
            for (int i = 0; i < 6; i++) talk.describe(talk.explained(worker), portrait(Gender.FEMININE), worker);
        });
        next(1, () -> assertEquals(Optional.empty(), told(people().genders(), Gender.FEMININE)));
        next(0, () -> come(6, Gender.FEMININE));
        String all = "select count(*) from amparo.count_people(cast(?1 as date), cast(?2 as date))";
        next(1, () -> {
            Quarter last = Quarter.of(LocalDate.now(clock)).before();
            assertTrue(statistician.counts(all, last.first().toString(), last.next().toString()) > 0);
            for (Someone other : List.of(worker, Someone.joins(worker.organisation(), Role.ADMIN), Someone.joins(OrganisationId.fresh(), Role.STATISTICS)))
                assertEquals(0, other.counts(all, last.first().toString(), last.next().toString()));
        });
        assertEquals(0, statistician.counts("select cast(has_table_privilege('amparo.counted_person', 'select, insert, update, delete') as integer)"));
    }

    @Test
    @Holds({Recommendation.R_26, Recommendation.R_29})
    void whatWasPromisedIsCountedAndTraffickedAndSmuggledAreTwoFacts() {
        next(0, () -> {
            for (int i = 0; i < 6; i++) tells(Trafficked.ACTUAL, i < 5 ? Smuggled.YES : Smuggled.NO, Lure.SCHOLARSHIP, Lure.PREFER_NOT_TO_SAY);
            for (int i = 0; i < 5; i++) tells(Trafficked.NOT_TRAFFICKED, Smuggled.YES, Lure.JOB);
        });
        next(1, () -> {
            assertEquals(Optional.of(6), told(of(1).found(), Trafficked.ACTUAL));
            assertEquals(Optional.of(10), told(of(1).found(), Smuggled.YES), "five of them both");
            assertEquals(Optional.empty(), told(of(1).found(), Trafficked.POSSIBLE));
            assertEquals(Optional.of(6), told(of(1).lures(), Lure.SCHOLARSHIP));
            assertEquals(Optional.of(5), told(of(1).lures(), Lure.JOB));
            assertTrue(of(1).lures().stream().noneMatch(line -> line.what() == Lure.PREFER_NOT_TO_SAY));
        });
    }

    private List<CaseId> come(int many, Gender gender, Adjustment... needs) {
        return IntStream.range(0, many).mapToObj(i -> {
            CaseId file = opened.of("Canarina", worker, deputy);
            describe(file, gender, needs);
            return file;
        }).toList();
    }

    private void describe(CaseId file, Gender gender, Adjustment... needs) {
        worker.does(() -> {
            survivors.describe(file, portrait(gender, needs), survivors.known(file).version());
            return null;
        });
    }

    private static Portrait portrait(Gender gender, Adjustment... needs) {
        Portrait usual = FirstTalk.portrait("Canarina", Age.unknown());
        return new Portrait(usual.preferredName(), null, null, null, usual.age(), gender, null, usual.workerGender(), Set.of(needs), null, null, usual.language(), usual.interpreter(), null,
                usual.languages());
    }

    private void tells(Trafficked trafficked, Smuggled smuggled, Lure... lures) {
        CaseId file = opened.of("Canarina", worker, deputy);
        worker.does(() -> {
            circumstances.keep(file, new Circumstances(trafficked, smuggled, null, null, null, null, Set.of(lures), null, null, null, null, null, null), circumstances.read(file).version());
            return null;
        });
    }

    private People people() {
        return of(1).people();
    }

    private Figures of(int quarters) {
        String quarter = Quarter.before(LocalDate.now(clock), quarters).getLast().toString();
        return statistician.does(() -> figures.of(quarter));
    }

    private static Optional<Integer> told(List<Line> lines, Enum<?> what) {
        return lines.stream().filter(line -> line.what() == what).findFirst().map(Line::house);
    }

    /** So many quarters after three ago: all of it in the past, so that whatever strikes meanwhile finds nothing late. */
    private void next(int quarters, Runnable then) {
        LocalDate day = Quarter.of(LocalDate.now(clock)).first().plusMonths(3L * (quarters - 3)).plusDays(2);
        TestClock.later(Duration.between(clock.instant(), day.atStartOfDay(clock.getZone())), then);
    }
}
