package org.amparo.statistics;

import java.util.Collections;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/**
 * Which figures may be shown. Fewer than five people are never shown, nor none; and what is not shown cannot be worked out from what is: the parts
 * left out always have several possible values, also for somebody who knows this rule. Numbers of a quarter are judged so in the database already
 * (may_be_shown), so that no small one leaves it; the tests let both judge the same tables.
 */
@Holds({Recommendation.R_23, Recommendation.R_33, Recommendation.R_34})
final class SuppressionPolicy {

    static final int FEWEST = 5;
    private static final int LARGEST_SMALL = FEWEST - 1;

    private SuppressionPolicy() {}

    /** @param parts each person in exactly one of them */
    static Shown of(List<Integer> parts) {
        int all = parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> none = Collections.nCopies(parts.size(), null);
        if (all < FEWEST) return new Shown(null, none);
        List<Integer> small = parts.stream().filter(part -> part < FEWEST).toList();
        if (small.isEmpty()) return new Shown(all, parts);
        return hiddenAmongEachOther(small) ? new Shown(all, parts.stream().map(part -> part < FEWEST ? null : part).toList()) : new Shown(all, none);
    }

    /** Their sum can be worked out: it must leave each of them three values or more. Where it does not, large parts hide the small ones. */
    private static boolean hiddenAmongEachOther(List<Integer> small) {
        int sum = small.stream().mapToInt(Integer::intValue).sum();
        return small.size() > 1 && sum >= FEWEST && sum <= LARGEST_SMALL * small.size() - 2;
    }

    /**
     * Of a span of time that holds others, each of which was told or kept back when it ended: that is not taken back, so it is the sum that is not told where it
     * would tell of them. Then it is what they said already, as the least it can be.
     */
    static AddedUp over(List<AddedUp> shorter) {
        List<Integer> unsaid = shorter.stream().filter(one -> !one.whole()).map(AddedUp::unsaid).toList();
        int said = shorter.stream().mapToInt(AddedUp::people).sum();
        int hidden = unsaid.stream().mapToInt(Integer::intValue).sum();
        boolean whole = unsaid.isEmpty() || hiddenAmongEachOther(unsaid);
        return whole ? new AddedUp(said + hidden, true, 0) : new AddedUp(said, false, hidden);
    }

    /** How many were counted at all, rounded down to a multiple of five, so that those who did not name something cannot be counted from those who did. */
    static Integer about(int persons) {
        return persons < FEWEST ? null : persons / FEWEST * FEWEST;
    }

    /** How much has an answer, in whole percent; about the asking, and left out where so few cases would tell of one. */
    static Integer percent(int answered, int cases, int questions) {
        return cases < FEWEST ? null : 100 * answered / (cases * questions);
    }
}
