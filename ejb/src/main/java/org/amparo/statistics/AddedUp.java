package org.amparo.statistics;

import java.util.List;

/**
 * A number of a span of time as it may be told.
 *
 * @param people all there were, or the least there can have been when not {@code whole}; @param unsaid what is kept back of it
 */
record AddedUp(int people, boolean whole, int unsaid) {

    /** The shortest span, judged for itself. */
    static AddedUp of(int people) {
        return people < SuppressionPolicy.FEWEST ? new AddedUp(0, false, people) : new AddedUp(people, true, 0);
    }

    static List<AddedUp> each(List<Integer> people) {
        return people.stream().map(AddedUp::of).toList();
    }
}
