package org.amparo.survivor.search;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.search.Found.Why;

/** Which of many that fit stands first: only so many are shown, and whoever was meant must not be the one behind them. */
final class Best {

    private Best() {}

    /** A number that fits, then a name spelled as it was asked for, then one that sounds like it, then a part of it. */
    static Comparator<Found.Match> first(WhomToFind sought, Map<SurvivorId, String> names) {
        return Comparator.<Found.Match>comparingLong(m -> -numbers(m.why()))
                .thenComparing(m -> -NameSounds.spelledAlike(sought.name(), names.get(m.survivor())))
                .thenComparing(m -> m.why().contains(Why.NAME_IN_PART));
    }

    private static long numbers(Set<Why> why) {
        return why.stream().filter(w -> w == Why.DOCUMENT || w == Why.PHONE).count();
    }
}
