package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attacker of these tests knows the rule and everything that is shown, and tries every table that would have been shown in the same way. */
@Holds({Recommendation.R_23, Recommendation.R_33, Recommendation.R_34})
class SuppressionPolicyTest {

    private static final int MOST = 24;
    private static final int FEWEST_POSSIBLE = 3;

    @Test
    void fewerThanFiveAreNeverShownNorIsNobody() {
        for (int parts = 1; parts <= 4; parts++) for (List<Integer> table : tables(parts)) {
            Shown shown = SuppressionPolicy.of(table);
            if (shown.all() != null) assertTrue(shown.all() >= 5, table.toString());
            shown.parts().forEach(part -> assertTrue(part == null || part >= 5, table.toString()));
        }
    }

    @Test
    void whatIsShownIsTrueAndLargeTablesAreShownWhole() {
        assertEquals(new Shown(17, List.of(5, 12)), SuppressionPolicy.of(List.of(5, 12)));
        assertEquals(new Shown(5, List.of(5)), SuppressionPolicy.of(List.of(5)));
        assertEquals(new Shown(27, Arrays.asList(null, null, 21)), SuppressionPolicy.of(List.of(4, 2, 21)));
        assertEquals(new Shown(null, Arrays.asList(null, null)), SuppressionPolicy.of(List.of(4, 0)));
    }

    @Test
    void oneSmallPartTakesTheOthersAlong() {
        assertEquals(new Shown(30, Arrays.asList(null, null, null)), SuppressionPolicy.of(List.of(3, 12, 15)));
        assertEquals(new Shown(23, Arrays.asList(null, null, null)), SuppressionPolicy.of(List.of(4, 4, 15)), "eight of two could only be four and four");
        assertEquals(new Shown(15, Arrays.asList(null, null, null)), SuppressionPolicy.of(List.of(0, 0, 15)), "nobody and nobody");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noPartThatIsLeftOutCanBeWorkedOutFromTheSumAndTheOthers(int parts) {
        everythingLeftOutStaysOpen(tables(parts), SuppressionPolicy::of, (table, shown) -> {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < table.size(); i++) if (shown.parts().get(i) == null) open.add(i);
            return open;
        });
    }

    @Test
    void norIsTheSumThatIsLeftOut() {
        Map<Shown, Set<Integer>> possible = new HashMap<>();
        for (List<Integer> table : tables(3)) possible.computeIfAbsent(SuppressionPolicy.of(table), s -> new TreeSet<>()).add(sum(table));
        possible.forEach((shown, sums) -> assertTrue(shown.all() != null && sums.size() == 1 || sums.size() == 5, shown + " " + sums));
    }

    /** Each line is shown once by unit and once by outcome: both at once give away no more, not even who is in both. */
    @Test
    void neitherFromBothMarginsOfOneTable() {
        List<List<Integer>> squares = tables(4).stream().filter(t -> sum(t) <= 18).toList();
        everythingLeftOutStaysOpen(squares, t -> List.of(SuppressionPolicy.of(List.of(t.get(0) + t.get(1), t.get(2) + t.get(3))),
                SuppressionPolicy.of(List.of(t.get(0) + t.get(2), t.get(1) + t.get(3)))), (table, shown) -> List.of(0, 1, 2, 3));
    }

    @Test
    void howManyWereCountedIsSaidInFivesSoThatWhoNamedNothingIsNotCountedFromIt() {
        assertNull(SuppressionPolicy.about(4));
        assertEquals(List.of(5, 5, 10, 20), List.of(SuppressionPolicy.about(5), SuppressionPolicy.about(9), SuppressionPolicy.about(10), SuppressionPolicy.about(24)));
    }

    @Test
    void howMuchWasAskedIsAboutTheAskingAndNeverAboutOnePerson() {
        assertNull(SuppressionPolicy.percent(9, 4, 9));
        assertEquals(List.of(0, 50, 100), List.of(SuppressionPolicy.percent(0, 5, 9), SuppressionPolicy.percent(27, 6, 9), SuppressionPolicy.percent(45, 5, 9)));
    }

    private interface LeftOut<S> {
        List<Integer> of(List<Integer> table, S shown);
    }

    private static <S> void everythingLeftOutStaysOpen(List<List<Integer>> tables, Function<List<Integer>, S> show, LeftOut<S> leftOut) {
        Map<S, List<List<Integer>>> alike = new HashMap<>();
        for (List<Integer> table : tables) alike.computeIfAbsent(show.apply(table), s -> new ArrayList<>()).add(table);
        assertTrue(alike.size() > 1, "there is something to tell apart");
        alike.forEach((shown, candidates) -> {
            for (int part : leftOut.of(candidates.getFirst(), shown))
                assertTrue(candidates.stream().map(table -> table.get(part)).distinct().count() >= FEWEST_POSSIBLE, shown + " gives away part " + part + " of " + candidates.getFirst());
        });
    }

    /** Every table of so many parts and at most {@value #MOST} people. */
    private static List<List<Integer>> tables(int parts) {
        List<List<Integer>> tables = List.of(List.of());
        for (int i = 0; i < parts; i++)
            tables = tables.stream().flatMap(t -> IntStream.rangeClosed(0, MOST - sum(t)).mapToObj(n -> {
                List<Integer> longer = new ArrayList<>(t);
                longer.add(n);
                return List.copyOf(longer);
            })).toList();
        return tables;
    }

    private static int sum(List<Integer> table) {
        return table.stream().mapToInt(Integer::intValue).sum();
    }
}
