package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Trafficked;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures across cases in the server: who may ask, what is counted, when it changes, and what nobody is told. */
class FiguresIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private ConsentService consents;
    @Inject
    private FiguresService figures;
    @Inject
    private Clock clock;

    private OrganisationId house;
    private Someone north;
    private Someone south;
    private Someone supervisor;
    private Someone statistician;

    @BeforeEach
    void aHouseOfTwoUnits() {
        house = OrganisationId.fresh();
        UnitId first = UnitId.fresh();
        UnitId second = UnitId.fresh();
        north = Someone.joins(house, Role.CASEWORKER).in(first);
        south = Someone.joins(house, Role.CASEWORKER).in(second);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(first);
        Someone.joins(house, Role.SUPERVISOR).in(second);
        statistician = Someone.joins(house, Role.STATISTICS);
    }

    @Test
    @Holds({Recommendation.R_33, Recommendation.R_34})
    void factorsAreCountedWhenTheQuarterIsOverAndSmallNumbersStayUnsaid() {
        tell(north, 6, ContributingFactor.POVERTY);
        tell(south, 3, ContributingFactor.POVERTY, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS);
        tell(south, 2, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS, ContributingFactor.PREFER_NOT_TO_SAY);

        assertNull(line(statistician, ContributingFactor.POVERTY).house(), "the running quarter tells nothing: nobody sees one person come");
        later(() -> {
            assertEquals(9, line(statistician, ContributingFactor.POVERTY).house());
            assertEquals(5, line(statistician, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS).house());
            assertNull(line(statistician, ContributingFactor.CONFLICT).house(), "and none is not told from few");
            assertEquals(List.of(), line(statistician, ContributingFactor.POVERTY).ours());
            assertEquals(9, line(supervisor, ContributingFactor.POVERTY).house());
            assertNull(line(supervisor, ContributingFactor.POVERTY).ours().getFirst(), "six of nine would give away the three of the other unit");
            assertTrue(of(statistician).enough());
            assertEquals(0, statistician.counts("select count(*) from amparo.count_quarter(cast(?1 as date)) where which = 'ALL' and persons <> 5", quarterOfToday()),
                    "with ten in all and the nine, one would follow who did not name it");
        });
    }

    @Test
    @Holds(Recommendation.R_23)
    void signsStandBesideWhatCameOfThemAndTheAskingIsCounted() {
        for (int i = 0; i < 5; i++) keep(north, new Circumstances(Trafficked.ACTUAL, null, null, null, null, null, null, null, Set.of(Control.DEBT), null, null, null, null));
        later(() -> {
            Line debt = of(supervisor).signs().stream().filter(l -> l.what() == Control.DEBT).findFirst().orElseThrow();
            assertEquals(5, debt.house());
            assertEquals(List.of(5), debt.ours());
            assertEquals(Trafficked.values().length, debt.outcomes().size());
            assertTrue(debt.outcomes().stream().allMatch(o -> o == null), "that all five had the same outcome is not told");
            assertEquals(22, of(statistician).askedOfHouse(), "two of nine questions in every case");
            assertEquals(of(statistician).asked(), of(supervisor).asked());
        });
    }

    @Test
    @Holds(Recommendation.R_33)
    void whatIsCorrectedAndTakenBackReachesTheFiguresAtTheTurnOfAQuarter() {
        List<CaseId> told = tell(north, 6, ContributingFactor.POVERTY);
        later(() -> {
            assertEquals(6, line(statistician, ContributingFactor.POVERTY).house());
            ConsentSummary work = north.does(() -> consents.list(told.getFirst())).stream().filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT).findFirst().orElseThrow();
            does(north, () -> consents.withdraw(told.getFirst(), work.id()));
            does(north, () -> circumstances.keep(told.get(1), Circumstances.NOTHING_SAID, circumstances.read(told.get(1)).version()));
            assertEquals(6, line(statistician, ContributingFactor.POVERTY).house(), "nobody sees her go");
        });
        TestClock.later(quarters(2), () -> {
            String quarter = Quarter.of(LocalDate.now(clock)).before().before().toString();
            assertNull(statistician.does(() -> figures.of(quarter)).factors().stream().filter(l -> l.what() == ContributingFactor.POVERTY).findFirst().orElseThrow().house());
        });
    }

    @Test
    @Holds({Recommendation.R_23, Recommendation.R_33})
    void onlySupervisorsAndStatisticsReadFiguresAndNeitherReachesARecordByThem() {
        CaseId id = tell(north, 1, ContributingFactor.POVERTY).getFirst();
        for (Someone other : List.of(north, Someone.joins(house, Role.ADMIN), Someone.joins(house, Role.LEGAL_ADVISER), Someone.joins(OrganisationId.fresh(), Role.PARTNER))) {
            assertThrows(Refusal.class, () -> other.does(() -> figures.of(null)), other.roles().toString());
            later(() -> assertEquals(0, other.counts("select count(*) from amparo.count_quarter(cast(?1 as date))", quarterOfToday()), "nor by slipping past the door"));
            assertEquals(0, other.counts("select count(*) from amparo.count_asked()"));
        }
        later(() -> assertEquals(0, statistician.counts("select count(*) from amparo.count_quarter(cast(?1 as date))", quarterOfToday()), "one person is in no number, also for SQL that slipped in"));
        assertThrows(Refusal.class, () -> statistician.does(() -> cases.head(id)));
        for (String table : List.of("circumstances", "case_file", "case_summary", "consent"))
            assertEquals(0, statistician.counts("select count(*) from amparo." + table + " where custodian = ?1", house.value()), table);
        assertEquals(0, statistician.counts("select cast(has_table_privilege('amparo.counted', 'select, insert, update, delete') as integer)"), "the rows behind the numbers are nobody's");
    }

    @Test
    void nonsenseInTheAddressIsTheLastQuarter() {
        assertEquals(statistician.does(() -> figures.of(null)).period(), statistician.does(() -> figures.of("2026-9")).period());
    }

    /** Whoever reads past the application reads what it shows: no number under five, and no other unit's. */
    @Test
    @Holds({Recommendation.R_23, Recommendation.R_33})
    void theDatabaseGivesNoSmallNumberAway() {
        tell(north, 7, ContributingFactor.POVERTY, ContributingFactor.CONFLICT);
        tell(south, 6, ContributingFactor.POVERTY);
        tell(south, 1, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS);
        String under = "select count(*) from amparo.count_quarter(cast(?1 as date)) where persons < 5";
        String units = "select count(*) from amparo.count_quarter(cast(?1 as date)) where which = 'UNIT'";
        later(() -> {
            assertEquals(0, statistician.counts(under, quarterOfToday()));
            assertEquals(0, supervisor.counts(under, quarterOfToday()));
            assertEquals(1, supervisor.counts(units, quarterOfToday()), "seven of thirteen in her own unit; seven of seven would tell of none in the other");
            assertEquals(0, statistician.counts(units, quarterOfToday()));
            assertEquals(13, line(supervisor, ContributingFactor.POVERTY).house());
            assertEquals(List.of(7), line(supervisor, ContributingFactor.POVERTY).ours());
            assertNull(line(supervisor, ContributingFactor.CONFLICT).ours().getFirst());
        });
    }

    /** One rule in two places: the policy says it, the database does it. */
    @Test
    @Holds(Recommendation.R_33)
    void theDatabaseJudgesEveryTableAsThePolicyDoes() {
        assertEquals(5, Trafficked.values().length, "so many answers the function counts with");
        for (int parts = 1; parts <= 3; parts++) {
            List<List<Integer>> tables = tables(parts);
            String asked = tables.stream().map(t -> "'{" + t.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}'").collect(Collectors.joining(","));
            List<?> judged = statistician.together(e -> e.createNativeQuery("select cast(amparo.may_be_shown(cast(t as integer[])) as text) from unnest(array[" + asked
                    + "]) with ordinality x (t, place) order by place").getResultList());
            for (int i = 0; i < tables.size(); i++) assertEquals(said(SuppressionPolicy.of(tables.get(i))), judged.get(i), tables.get(i).toString());
        }
    }

    private static String said(Shown shown) {
        return Stream.concat(Stream.of(Optional.ofNullable(shown.all())), shown.parts().stream().map(Optional::ofNullable))
                .map(n -> n.map(String::valueOf).orElse("NULL")).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<List<Integer>> tables(int parts) {
        if (parts == 0) return List.of(List.of());
        return tables(parts - 1).stream().flatMap(t -> IntStream.rangeClosed(0, 12).mapToObj(n -> Stream.concat(t.stream(), Stream.of(n)).toList())).toList();
    }

    private String quarterOfToday() {
        return Quarter.of(LocalDate.now(clock)).before().first().toString();
    }

    /** In the quarter after this one. */
    private void later(Runnable then) {
        TestClock.later(quarters(1), then);
    }

    private Duration quarters(int many) {
        LocalDate then = Quarter.of(LocalDate.now(clock)).next().plusMonths(3L * (many - 1)).plusDays(2);
        return Duration.between(clock.instant(), then.atStartOfDay(clock.getZone()));
    }

    private Figures of(Someone reader) {
        return reader.does(() -> figures.of(null));
    }

    private Line line(Someone reader, ContributingFactor factor) {
        return of(reader).factors().stream().filter(l -> l.what() == factor).findFirst().orElseThrow();
    }

    private List<CaseId> tell(Someone worker, int people, ContributingFactor... factors) {
        List<CaseId> told = new ArrayList<>();
        for (int i = 0; i < people; i++)
            told.add(keep(worker, new Circumstances(null, null, null, null, null, null, null, null, null, null, null, null, Set.of(factors))));
        return told;
    }

    private CaseId keep(Someone worker, Circumstances said) {
        CaseId id = opened.of("Canarina", worker, worker == north ? south : north);
        does(worker, () -> circumstances.keep(id, said, circumstances.read(id).version()));
        return id;
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }
}
