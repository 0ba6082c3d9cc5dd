package org.amparo.survivor.retelling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a supervisor reads of all tellings of her units: how many for each person, and how many could have been spared (W7.6). Numbers only. */
public record AvoidableRetellings(int people, int tellings, int fullAccounts, int avoidable, int unsure, List<ByWhom> byWhom) implements Serializable {

    /** The same for those who asked in one role. */
    public record ByWhom(ToldTo to, int tellings, int avoidable) implements Serializable {}

    public AvoidableRetellings {
        byWhom = List.copyOf(byWhom);
    }

    static AvoidableRetellings of(List<ToldOnce> told) {
        Map<ToldTo, List<ToldOnce>> by = told.stream().collect(Collectors.groupingBy(ToldOnce::to, () -> new EnumMap<>(ToldTo.class), Collectors.toList()));
        List<ByWhom> lines = new ArrayList<>();
        by.forEach((to, those) -> lines.add(new ByWhom(to, those.size(), count(those, Avoidable.YES))));
        lines.sort(Comparator.comparingInt(ByWhom::avoidable).reversed().thenComparing(Comparator.comparingInt(ByWhom::tellings).reversed()).thenComparing(ByWhom::to));
        return new AvoidableRetellings((int) told.stream().map(ToldOnce::survivor).distinct().count(), told.size(),
                (int) told.stream().filter(t -> t.howMuch() == HowMuch.FULL).count(), count(told, Avoidable.YES), count(told, Avoidable.UNSURE), lines);
    }

    private static int count(List<ToldOnce> told, Avoidable answer) {
        return (int) told.stream().filter(t -> t.avoidable() == answer).count();
    }

    /** Tellings for each person, in tenths: 23 says 2.3. */
    public int tenthsForEach() {
        return people == 0 ? 0 : Math.round(tellings * 10f / people);
    }

    public int avoidablePercent() {
        return tellings == 0 ? 0 : Math.round(avoidable * 100f / tellings);
    }
}
