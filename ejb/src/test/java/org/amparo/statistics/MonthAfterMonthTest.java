package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/**
 * Those who wait at the end of one month are mostly those of the month before, so numbers of several months say something of each other. The attacker knows how they
 * are rounded, that nobody comes back into a longer time than was lived through, and has every month: each number still has several possible values.
 */
@Holds(Recommendation.R_14)
class MonthAfterMonthTest {

    private static final int MOST = 9;
    private static final int FEWEST_POSSIBLE = 3;
    /** First and last month of a stay, of three; a stay counts as short in its first month and as long afterwards. */
    private static final int[][] STAYS = {{1, 1}, {1, 2}, {1, 3}, {2, 2}, {2, 3}, {3, 3}};

    @Test
    void noNumberOfAMonthCanBeWorkedOutFromTheOthers() {
        Map<List<Integer>, BitSet[]> alike = new HashMap<>();
        int[] people = new int[STAYS.length];
        do {
            List<Integer> numbers = numbers(people);
            BitSet[] possible = alike.computeIfAbsent(numbers.stream().map(SuppressionPolicy::about).toList(), told -> sets(numbers.size()));
            for (int i = 0; i < numbers.size(); i++) possible[i].set(numbers.get(i));
        } while (next(people));
        alike.forEach((told, possible) -> {
            // towards the largest tables of this test some of their neighbours lie outside it
            if (told.stream().allMatch(n -> n == null || n <= 5))
                for (BitSet one : possible) assertTrue(one.cardinality() >= FEWEST_POSSIBLE, told + " " + Arrays.toString(possible));
        });
    }

    /** Short and long stays at the end of each month; none can be long in the first. */
    private static List<Integer> numbers(int[] people) {
        return List.of(at(1, true, people), at(2, true, people), at(3, true, people), at(2, false, people), at(3, false, people));
    }

    private static int at(int month, boolean isNew, int[] people) {
        return IntStream.range(0, STAYS.length).filter(i -> isNew ? STAYS[i][0] == month : STAYS[i][0] < month && STAYS[i][1] >= month).map(i -> people[i]).sum();
    }

    private static BitSet[] sets(int many) {
        return IntStream.range(0, many).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
    }

    private static boolean next(int[] people) {
        for (int i = 0; i < people.length; i++) {
            if (people[i]++ < MOST) return true;
            people[i] = 0;
        }
        return false;
    }
}
