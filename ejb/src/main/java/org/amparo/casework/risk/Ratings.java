package org.amparo.casework.risk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ratings of one assessment as one text to be sealed: a line for each source of danger that was spoken about. */
final class Ratings {

    private static final String NONE = "-";

    private Ratings() {}

    /** Null for none. */
    static String write(List<DomainRating> ratings) {
        return ratings.isEmpty() ? null : ratings.stream().map(Ratings::line).collect(Collectors.joining("\n"));
    }

    static List<DomainRating> read(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\n")).map(Ratings::rating).toList();
    }

    private static String line(DomainRating r) {
        return String.join(" ", r.domain().name(), name(r.likelihood()), name(r.impact()), name(r.own()));
    }

    private static DomainRating rating(String line) {
        String[] part = line.split(" ");
        return new DomainRating(RiskDomain.valueOf(part[0]), code(Likelihood.class, part[1]), code(Impact.class, part[2]), code(OwnRating.class, part[3]));
    }

    private static String name(Enum<?> code) {
        return code == null ? NONE : code.name();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        return name.equals(NONE) ? null : Enum.valueOf(type, name);
    }
}
