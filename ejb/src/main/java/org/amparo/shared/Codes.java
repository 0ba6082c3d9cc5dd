package org.amparo.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A handful of codes kept in one column, in the order in which their enum lists them. */
public final class Codes {

    private Codes() {}

    public static String join(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal())).map(Enum::name).collect(Collectors.joining(","));
    }

    public static <E extends Enum<E>> Set<E> read(Class<E> type, String joined) {
        EnumSet<E> codes = EnumSet.noneOf(type);
        if (joined != null && !joined.isEmpty()) Arrays.stream(joined.split(",")).map(name -> Enum.valueOf(type, name)).forEach(codes::add);
        return Collections.unmodifiableSet(codes);
    }
}
