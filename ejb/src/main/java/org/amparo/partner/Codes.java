package org.amparo.partner;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of codes in one column, {@code |A|B|}, so that a list of services is one statement and one code can be looked for. */
final class Codes {

    private Codes() {}

    static String join(Collection<String> codes) {
        return codes.isEmpty() ? "" : "|" + String.join("|", new TreeSet<>(codes)) + "|";
    }

    static String names(Set<? extends Enum<?>> codes) {
        return join(codes.stream().map(Enum::name).toList());
    }

    static Set<String> read(String column) {
        if (column.isEmpty()) return Set.of();
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(column.substring(1, column.length() - 1).split("\\|"))));
    }

    static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        return read(column).stream().map(n -> Enum.valueOf(type, n)).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** For {@code like}: the code between its bars; letters of a pattern stand for themselves. */
    static String pattern(String code) {
        return code == null || code.isBlank() ? "%" : "%|" + escape(code) + "|%";
    }

    static String containing(String text) {
        return text == null || text.isBlank() ? "%" : "%" + escape(text.strip().toLowerCase(java.util.Locale.ROOT)) + "%";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
