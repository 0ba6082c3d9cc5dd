package org.amparo.casework.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.codelist.NeedDomain;

/** One part of her life over time: a number for each conversation, none where she was not asked or did not say. Compares her only with herself. */
public record Trend(NeedDomain domain, List<Integer> ratings) implements Serializable {

    public enum Change { BETTER, SAME, HARDER, ONCE }

    public Trend {
        ratings = Collections.unmodifiableList(new ArrayList<>(ratings));
    }

    /** Of each part that was ever rated, in the order of a conversation. */
    public static List<Trend> of(List<Assessed> history) {
        return Arrays.stream(NeedDomain.values())
                .map(domain -> new Trend(domain, history.stream().map(a -> a.of(domain).map(Rated::rating).orElse(null)).toList()))
                .filter(t -> t.said().findAny().isPresent()).toList();
    }

    public Integer first() {
        return said().findFirst().orElse(null);
    }

    public Integer latest() {
        return said().reduce((one, next) -> next).orElse(null);
    }

    public Change change() {
        if (said().count() < 2) return Change.ONCE;
        int by = Integer.compare(latest(), first());
        return by > 0 ? Change.BETTER : by < 0 ? Change.HARDER : Change.SAME;
    }

    private Stream<Integer> said() {
        return ratings.stream().filter(Objects::nonNull);
    }
}
