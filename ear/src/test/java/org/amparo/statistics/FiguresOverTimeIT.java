package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of quarters and of months in the database, which adds up only what the policy says may be added up. */
@Holds({Recommendation.R_14, Recommendation.R_33, Recommendation.R_104})
class FiguresOverTimeIT extends InContainer {

    private static final int LINES = 24;
    private static final String CAME = "select count(*) from amparo.count_people(cast(?1 as date), cast(cast(?1 as date) + make_interval(months => ?2) as date)) ";

    @Inject
    private OpenedCases opened;
    @Inject
    private Clock clock;

    private Someone worker;
    private Someone statistician;
    private Someone supervisor;
    private int year;

    @BeforeEach
    void aHouse() {
        OrganisationId house = OrganisationId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER);
        statistician = Someone.joins(house, Role.STATISTICS);
        supervisor = Someone.joins(house, Role.SUPERVISOR);
        year = LocalDate.now(clock).getYear() - 1;
    }

    @Test
    void aYearIsAddedUpFromItsQuartersAsThePolicyDoes() {
        int[][] people = random(4, 7);
        for (int quarter = 0; quarter < 4; quarter++) {
            int at = quarter;
            on(LocalDate.of(year, 3 * quarter + 1, 20), () -> {
                for (int line = 0; line < LINES; line++)
                    worker.counts("select count(amparo.count_from_next(gen_random_uuid(), null, 1, array[cast(?1 as bigint)], '{}')) from generate_series(1, cast(?2 as integer))", line, people[line][at]);
            });
        }
        on(LocalDate.of(year, 12, 30), () -> assertEquals(0, statistician.counts("select count(*) from amparo.count_year(cast(?1 as date))", year + "-01-01"), "not before it is over"));
        on(LocalDate.of(year + 1, 1, 2), () -> {
            for (int line = 0; line < LINES; line++) {
                AddedUp expected = SuppressionPolicy.over(AddedUp.each(IntStream.of(people[line]).boxed().toList()));
                assertEquals(said(expected), told("from amparo.count_year(cast(?1 as date)) where of_what = ?2", year + "-01-01", line), "line " + line + " " + List.of(people[line]));
            }
            assertEquals(0, statistician.counts("select count(*) from amparo.count_year(cast(?1 as date)) where persons < 5", year + "-01-01"));
            for (Someone other : List.of(worker, Someone.joins(worker.organisation(), Role.ADMIN), Someone.joins(OrganisationId.fresh(), Role.STATISTICS)))
                assertEquals(0, other.counts("select count(*) from amparo.count_year(cast(?1 as date))", year + "-01-01"));
        });
    }

    @Test
    void monthsQuartersAndTheYearAreToldAsThePolicyDoes() {
        int[][] people = random(12, 6);
        for (int month = 0; month < 12; month++) {
            int at = month;
            on(LocalDate.of(year, month + 1, 9), () -> {
                for (int line = 0; line < LINES; line++)
                    worker.counts("select count(amparo.count_month(gen_random_uuid(), ?1)) from generate_series(1, cast(?2 as integer))", line, people[line][at]);
            });
        }
        on(LocalDate.of(year, 5, 20), () -> assertEquals(0, statistician.counts("select count(*) from amparo.count_happened(cast(?1 as date), 0) where first_day >= cast(?2 as date)",
                year + "-01-01", year + "-04-01"), "a month is told with its quarter"));
        on(LocalDate.of(year + 1, 1, 2), () -> {
            for (int line = 0; line < LINES; line++) {
                List<AddedUp> quarters = new ArrayList<>();
                for (int quarter = 0; quarter < 4; quarter++) {
                    List<AddedUp> months = AddedUp.each(IntStream.of(people[line]).boxed().toList().subList(3 * quarter, 3 * quarter + 3));
                    for (int month = 0; month < 3; month++) assertEquals(said(months.get(month)), happened(1, 3 * quarter + month + 1, line));
                    quarters.add(SuppressionPolicy.over(months));
                    assertEquals(said(quarters.getLast()), happened(3, 3 * quarter + 1, line), "line " + line + " " + months);
                }
                assertEquals(said(SuppressionPolicy.over(quarters)), happened(12, 1, line), "line " + line + " " + quarters);
            }
            assertEquals(0, supervisor.counts("select count(*) from generate_series(0, 23) w, amparo.count_happened(cast(?1 as date), w) where persons < 5", year + "-01-01"));
            for (Someone other : List.of(worker, Someone.joins(OrganisationId.fresh(), Role.STATISTICS)))
                assertEquals(0, other.counts("select count(*) from generate_series(0, 23) w, amparo.count_happened(cast(?1 as date), w)", year + "-01-01"));
        });
    }

    @Test
    @Holds({Recommendation.R_17, Recommendation.R_20})
    void whoCameIsAddedUpAsThePolicyDoes() {
        UUID survivor = hers();
        int[][] people = random(4, 7);
        for (int quarter = 0; quarter < 4; quarter++) {
            int at = quarter;
            on(LocalDate.of(year, 3 * quarter + 1, 20), () -> {
                for (int line = 0; line < LINES; line++)
                    worker.counts("select count(amparo.count_person(gen_random_uuid(), ?1, -1, array[cast(?2 as bigint)])) from generate_series(1, cast(?3 as integer))", survivor, line, people[line][at]);
            });
        }
        on(LocalDate.of(year + 1, 1, 2), () -> {
            for (int line = 0; line < LINES; line++) {
                List<AddedUp> quarters = AddedUp.each(IntStream.of(people[line]).boxed().toList());
                for (int quarter = 0; quarter < 4; quarter++) assertEquals(said(quarters.get(quarter)), came(3 * quarter + 1, 3, line), "line " + line + " " + quarters);
                assertEquals(said(SuppressionPolicy.over(quarters)), came(1, 12, line), "line " + line + " " + quarters);
            }
            assertEquals(0, statistician.counts(CAME + "where persons < 5", year + "-01-01", 12));
        });
    }

    /** Twelve months from April on and those of the year have nine in common, and what is left of both is a difference. */
    @Test
    void thereIsNoSumOfAnyOtherTimeThanAQuarterAndAYear() {
        UUID survivor = hers();
        for (int month : List.of(2, 5, 8, 11)) on(LocalDate.of(year, month, 9), () -> {
            worker.counts("select count(amparo.count_from_next(gen_random_uuid(), null, 1, array[cast(7 as bigint)], '{}')) from generate_series(1, 6)");
            worker.counts("select count(amparo.count_person(gen_random_uuid(), ?1, -1, array[cast(7 as bigint)])) from generate_series(1, 6)", survivor);
            worker.counts("select count(amparo.count_month(gen_random_uuid(), 7)) from generate_series(1, 6)");
        });
        on(LocalDate.of(year + 1, 7, 2), () -> {
            for (int month = 1; month <= 12; month++) for (int day : List.of(1, 2)) {
                LocalDate first = LocalDate.of(year, month, day);
                boolean begins = first.getDayOfYear() == 1;
                assertEquals(begins, statistician.counts("select count(*) from amparo.count_year(cast(?1 as date))", first.toString()) > 0, "a year from " + first);
                assertEquals(begins, statistician.counts("select count(*) from amparo.count_happened(cast(?1 as date), 7)", first.toString()) > 0, "months from " + first);
                for (int months = 1; months <= 15; months++)
                    assertEquals(months == 12 && begins || months == 3 && day == 1 && month % 3 == 1, statistician.counts(CAME, first.toString(), months) > 0, months + " months from " + first);
            }
        });
    }

    private UUID hers() {
        CaseId file = opened.of("Canarina", worker, Someone.joins(worker.organisation(), Role.CASEWORKER));
        return worker.together(e -> (UUID) e.createNativeQuery("select survivor_id from amparo.case_file where case_id = ?1").setParameter(1, file.value()).getSingleResult());
    }

    private String came(int first, int months, int line) {
        return told("from amparo.count_people(cast(?1 as date), cast(cast(?1 as date) + make_interval(months => ?2) as date)) where of_what = ?3", LocalDate.of(year, first, 1).toString(), months, line);
    }

    private String happened(int months, int first, int line) {
        return told("from amparo.count_happened(cast(?1 as date), ?2) where months = " + months + " and first_day = make_date(" + year + ", " + first + ", 1)", year + "-01-01", line);
    }

    private String told(String from, Object... values) {
        return statistician.together(e -> {
            var query = e.createNativeQuery("select coalesce(max(cast(persons as text) || ' ' || cast(whole as text)), 'unsaid') " + from);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
            return (String) query.getSingleResult();
        });
    }

    private static String said(AddedUp one) {
        return one.people() == 0 ? "unsaid" : one.people() + " " + one.whole();
    }

    private static int[][] random(int columns, int most) {
        Random random = new Random(1325);
        return IntStream.range(0, LINES).mapToObj(line -> IntStream.range(0, columns).map(i -> random.nextInt(most + 1)).toArray()).toArray(int[][]::new);
    }

    /** In the past: whatever strikes meanwhile finds nothing late. */
    private void on(LocalDate day, Runnable then) {
        TestClock.later(Duration.between(clock.instant(), day.atTime(12, 0).atZone(clock.getZone()).toInstant()), then);
    }
}
