package org.amparo.referral;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several codes in one column, in the order of their list. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> String join(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).distinct().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(String codes, Class<E> type) {
        Set<E> read = EnumSet.noneOf(type);
        if (codes != null && !codes.isEmpty()) Arrays.stream(codes.split(",")).map(c -> Enum.valueOf(type, c)).forEach(read::add);
        return Collections.unmodifiableSet(read);
    }
}
