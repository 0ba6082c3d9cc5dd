package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attacker knows the rule, kept everything that was ever shown of the months, the quarters and the year, and subtracts one from the other. */
@Holds({Recommendation.R_14, Recommendation.R_23, Recommendation.R_33, Recommendation.R_104})
class OverTimeTest {

    private static final int FEWEST_POSSIBLE = 3;

    @Test
    void aYearIsWholeWhenNothingInItIsKeptBackOrWhatIsHidesAmongItself() {
        assertEquals(new AddedUp(26, true, 0), year(5, 6, 7, 8));
        assertEquals(new AddedUp(20, true, 0), year(3, 2, 7, 8), "five among two");
        assertEquals(new AddedUp(8, true, 0), year(2, 2, 2, 2), "eight among four");
        assertEquals(new AddedUp(21, false, 3), year(3, 6, 7, 8), "one alone would be the difference");
        assertEquals(new AddedUp(15, false, 8), year(4, 4, 7, 8), "eight among two are four and four");
        assertEquals(new AddedUp(15, false, 4), year(4, 0, 7, 8), "and four together are a small number too");
    }

    /** As many leaves in each branch as the columns say: quarters of a year, and months of quarters. */
    @ParameterizedTest
    @CsvSource({"1 1, 8", "1 1 1, 8", "1 1 1 1, 8", "2 2, 8", "2 2 2, 6", "3 3, 6", "3 1, 8", "1 2 3, 6"})
    void noDifferenceTellsWhatWasKeptBack(String branches, int most) {
        List<Integer> shape = List.of(branches.split(" ")).stream().map(Integer::valueOf).toList();
        Map<List<AddedUp>, List<List<Integer>>> alike = new HashMap<>();
        for (List<Integer> leaves : tables(shape.stream().mapToInt(Integer::intValue).sum(), most))
            alike.computeIfAbsent(told(shape, leaves), told -> new ArrayList<>()).add(truth(shape, leaves));
        assertTrue(alike.size() > 1, "there is something to tell apart");
        alike.forEach((told, truths) -> {
            for (int i = 0; i < told.size(); i++) {
                int at = i;
                Set<Integer> possible = new TreeSet<>(truths.stream().map(truth -> truth.get(at)).toList());
                if (told.get(i).whole()) assertEquals(Set.of(told.get(i).people()), possible, "what is told is true");
                else assertTrue(possible.size() >= FEWEST_POSSIBLE && possible.stream().allMatch(n -> n >= told.get(at).people()), told + " gives away " + possible + " for number " + i);
            }
        });
    }

    private static AddedUp year(Integer... quarters) {
        return SuppressionPolicy.over(AddedUp.each(List.of(quarters)));
    }

    /** Leaves, branches and the whole, as the reader has them: what is kept back is no part of it. */
    private static List<AddedUp> told(List<Integer> shape, List<Integer> leaves) {
        List<AddedUp> each = AddedUp.each(leaves);
        List<AddedUp> branches = new ArrayList<>();
        int from = 0;
        for (int many : shape) branches.add(many == 1 ? each.get(from++) : SuppressionPolicy.over(each.subList(from, from += many)));
        List<AddedUp> all = new ArrayList<>(each);
        all.addAll(branches);
        all.add(SuppressionPolicy.over(branches));
        return all.stream().map(one -> new AddedUp(one.people(), one.whole(), 0)).toList();
    }

    private static List<Integer> truth(List<Integer> shape, List<Integer> leaves) {
        List<Integer> all = new ArrayList<>(leaves);
        int from = 0;
        for (int many : shape) all.add(sum(leaves.subList(from, from += many)));
        all.add(sum(leaves));
        return all;
    }

    private static List<List<Integer>> tables(int leaves, int most) {
        if (leaves == 0) return List.of(List.of());
        return tables(leaves - 1, most).stream().flatMap(table -> IntStream.rangeClosed(0, most).mapToObj(n -> {
            List<Integer> longer = new ArrayList<>(table);
            longer.add(n);
            return List.copyOf(longer);
        })).toList();
    }

    private static int sum(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).sum();
    }
}
