package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.SaidHow;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Gender;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.joined.HerWord;
import org.amparo.survivor.joined.HerWordService;
import org.amparo.survivor.joined.JoinService;
import org.amparo.survivor.joined.PartWhy;
import org.amparo.survivor.search.PairId;
import org.amparo.survivor.search.SamePersonService;
import org.amparo.work.NotCounted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six people, and a seventh record that turns out to be one of theirs. */
@Holds({Recommendation.R_20, Recommendation.R_33})
class CountedOnceIT extends InContainer {

    private static final Age IN_1998 = Age.of(LocalDate.of(1998, 3, 4), AgeCertainty.SAID, false);

    @Inject
    private OpenedCases opened;
    @Inject
    private FirstTalk talk;
    @Inject
    private CaseService cases;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private SamePersonService samePerson;
    @Inject
    private HerWordService words;
    @Inject
    private JoinService joins;
    @Inject
    private FiguresService figures;
    @Inject
    private Access access;
    @Inject
    private Event<NotCounted> notCounted;
    @Inject
    private Clock clock;

    private Someone worker;
    private Someone other;
    private Someone deputy;
    private Someone supervisor;
    private CaseId first;
    private CaseId second;

    @BeforeEach
    void aHouse() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER).in(unit);
        other = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        next(0, this::sixPeopleWithSevenRecords);
    }

    private void sixPeopleWithSevenRecords() {
        for (int i = 0; i < 5; i++) tells(opened.of("Canarina", worker, other), ContributingFactor.POVERTY);
        first = opened.of("Maryam", worker, deputy);
        second = opened.of("Blessing", other, deputy);
        talk.describe(her(first), FirstTalk.portrait("Maryam Canarina", IN_1998), worker);
        talk.describe(her(second), FirstTalk.portrait("Mariam Canarina", IN_1998), other);
        tells(first, ContributingFactor.POVERTY);
        tells(other, second, ContributingFactor.POVERTY);
    }

    @Test
    void whoHasTwoRecordsIsOnePersonFromTheNextQuarterOnAndTwoAgainWhenTheyPart() {
        next(1, () -> assertEquals(7, poverty(1)));
        next(1, () -> assertEquals(7, came(1)));
        next(0, this::join);
        next(1, () -> assertEquals(6, poverty(1)));
        next(1, () -> assertEquals(6, came(1)));
        next(1, () -> {
            does(supervisor, () -> joins.part(joins.joined().getFirst().id(), PartWhy.TWO_PEOPLE));
            assertEquals(6, poverty(1), "nobody is seen to come");
        });
        next(2, () -> assertEquals(7, poverty(2)));
        next(2, () -> assertEquals(7, came(2)));
    }

    @Test
    void whatIsSaidInEitherIsSaidByOnePerson() {
        next(0, () -> {
            tells(other, second, ContributingFactor.POVERTY, ContributingFactor.CONFLICT);
            for (int i = 0; i < 4; i++) tells(opened.of("Canarina", worker, other), ContributingFactor.CONFLICT);
            join();
        });
        next(1, () -> assertEquals(5, line(1, ContributingFactor.CONFLICT).house(), "four, and what only her second record says"));
        next(1, () -> assertEquals(6, poverty(1)));
    }

    @Test
    void aNoInOneOfThemIsHersAndNotARecords() {
        next(0, () -> {
            join();
            other.together(e -> {
                notCounted.fire(new NotCounted(access.require(Action.MANAGE_CASE, second)));
                return null;
            });
        });
        next(1, () -> assertEquals(5, poverty(1)));
        next(1, () -> assertEquals(5, came(1), "nor is she counted among those who came"));
    }

    private void join() {
        PairId pair = supervisor.does(() -> samePerson.open(null).rows()).getFirst().id();
        does(supervisor, () -> samePerson.decide(pair, true));
        does(worker, () -> words.say(her(first), pair, HerWord.BOTH_ARE_MINE, SaidHow.FACE_TO_FACE, null));
        does(other, () -> words.say(her(second), pair, HerWord.BOTH_ARE_MINE, SaidHow.FACE_TO_FACE, null));
        does(supervisor, () -> joins.join(pair, true));
    }

    private SurvivorId her(CaseId file) {
        return deputy.together(e -> new SurvivorId((java.util.UUID) e.createNativeQuery("select survivor_id from amparo.case_file where case_id = :id")
                .setParameter("id", file.value()).getSingleResult()));
    }

    private void tells(CaseId file, ContributingFactor... factors) {
        tells(worker, file, factors);
    }

    private void tells(Someone to, CaseId file, ContributingFactor... factors) {
        does(to, () -> circumstances.keep(file, new Circumstances(null, null, null, null, null, null, null, null, null, null, null, null, Set.of(factors)),
                circumstances.read(file).version()));
    }

    private Integer poverty(int quarters) {
        return line(quarters, ContributingFactor.POVERTY).house();
    }

    /** All of them said the same about gender: nothing. */
    private Integer came(int quarters) {
        return of(quarters).people().genders().stream().filter(l -> l.what() == Gender.NOT_SAID).findFirst().orElseThrow().house();
    }

    private Line line(int quarters, ContributingFactor factor) {
        return of(quarters).factors().stream().filter(l -> l.what() == factor).findFirst().orElseThrow();
    }

    private Figures of(int quarters) {
        String quarter = Quarter.before(LocalDate.now(clock), quarters).getLast().toString();
        return supervisor.does(() -> figures.of(quarter));
    }

    /** So many quarters after three ago: all of it in the past, so that whatever strikes meanwhile finds nothing late. */
    private void next(int quarters, Runnable then) {
        LocalDate day = Quarter.of(LocalDate.now(clock)).first().plusMonths(3L * (quarters - 3)).plusDays(2);
        TestClock.later(Duration.between(clock.instant(), day.atStartOfDay(clock.getZone())), then);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }
}
