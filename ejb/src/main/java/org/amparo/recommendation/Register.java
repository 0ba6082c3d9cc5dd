package org.amparo.recommendation;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the table of recommendations once; a missing, doubled or half-filled line stops the start. */
final class Register {

    record Entry(String text, Priority priority, Set<Area> areas, List<Citation> citations) {
        Entry {
            if (text.isBlank() || areas.isEmpty() || citations.isEmpty()) throw new IllegalStateException("half-filled: " + text);
            areas = Collections.unmodifiableSet(areas);
        }
    }

    static final Map<Recommendation, Entry> LOADED = read("recommendations.tsv");

    private Register() {}

    static Map<Recommendation, Entry> read(String table) {
        try (var in = Register.class.getResourceAsStream(table)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Recommendation, Entry> parse(Stream<String> lines) {
        var all = new EnumMap<Recommendation, Entry>(Recommendation.class);
        lines.map(line -> line.split("\t")).forEach(cell -> {
            var id = Recommendation.valueOf(cell[0].replace('-', '_'));
            if (all.put(id, entry(cell)) != null) throw new IllegalStateException(id + " stands twice");
        });
        for (var id : Recommendation.values())
            if (!all.containsKey(id)) throw new IllegalStateException(id + " is missing");
        return Collections.unmodifiableMap(all);
    }

    private static Entry entry(String[] cell) {
        if (cell.length != 5) throw new IllegalStateException(cell[0] + " has " + cell.length + " of 5 columns");
        return new Entry(cell[4], Priority.fromLetter(cell[1]), split(cell[2], ",").map(Area::named).collect(toCollection(() -> EnumSet.noneOf(Area.class))),
                split(cell[3], ";").map(Citation::parse).toList());
    }

    private static Stream<String> split(String cell, String separator) {
        return Stream.of(cell.split(separator)).map(String::strip);
    }
}
