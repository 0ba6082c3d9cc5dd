package org.amparo.partner;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;

/** What a service answers, in which languages, how it can be used, by whom and where: all that matching compares. */
public record Terms(Set<NeedDomain> domains, Set<String> languages, Set<Adjustment> adjustments, Set<Served> serves, Set<String> regions,
                    AgeRange ages) implements Serializable {

    public static final Terms NONE = new Terms(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), AgeRange.ALL);

    public Terms {
        domains = ordered(domains, NeedDomain.class);
        languages = Set.copyOf(languages);
        adjustments = ordered(adjustments, Adjustment.class);
        serves = ordered(serves, Served.class);
        regions = Set.copyOf(regions.stream().filter(r -> !r.isBlank()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Says nothing about whom it serves, or says children, or takes them by age: then it must be fit for them. */
    boolean forChildren() {
        return serves.contains(Served.CHILDREN) || serves.isEmpty() && ages.from() != null && ages.takesAnyoneUnder(18);
    }

    /** As a list of names can hold it: one line, no sign that parts names, no spare spaces. */
    static String plain(String region) {
        return region.replace('|', ' ').strip().replaceAll("\\s+", " ");
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> type) {
        return some.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(some);
    }
}
