package org.amparo.child;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short answers a matter keeps in its two columns of codes, and sets of codes in one. */
public final class Codes {

    /** What sort of guardian, place, school, trigger it is. */
    public sealed interface Kind extends Serializable permits GuardianKind, Trigger, CareKind, FiledBy, Schooling, FamilyHelpKind {
        String name();
    }

    /** What came of it. */
    public sealed interface Outcome extends Serializable permits Decision, DeferReason, Home, SchoolReached {
        String name();
    }

    private Codes() {}

    static String join(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        return column.isEmpty() ? Set.of() : Stream.of(column.split(",")).map(n -> Enum.valueOf(type, n)).collect(Collectors.toUnmodifiableSet());
    }
}
