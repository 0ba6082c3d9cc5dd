package org.amparo.recommendation;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the table of recommendations once; a missing, doubled or half-filled line, or one not said in every language, stops the start. */
final class Register {

    /** The last columns of the table, in this order. */
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar");
    private static final int BEFORE_TEXTS = 4;
    private static final int COLUMNS = BEFORE_TEXTS + LANGUAGES.size();

    record Entry(Map<String, String> texts, Priority priority, Set<Area> areas, List<Citation> citations) {
        Entry {
            texts = Map.copyOf(texts);
            areas = Collections.unmodifiableSet(areas);
        }

        String text(Locale reader) {
            String text = texts.get(reader.getLanguage());
            if (text == null) throw new IllegalArgumentException("no words in " + reader);
            return text;
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
        lines.map(line -> line.split("\t", -1)).forEach(cell -> {
            var id = Recommendation.valueOf(cell[0].replace('-', '_'));
            if (all.put(id, entry(cell)) != null) throw new IllegalStateException(id + " stands twice");
        });
        for (var id : Recommendation.values())
            if (!all.containsKey(id)) throw new IllegalStateException(id + " is missing");
        return Collections.unmodifiableMap(all);
    }

    private static Entry entry(String[] cell) {
        if (cell.length != COLUMNS) throw new IllegalStateException(cell[0] + " has " + cell.length + " of " + COLUMNS + " columns");
        if (Stream.of(cell).anyMatch(String::isBlank)) throw new IllegalStateException(cell[0] + " is half-filled");
        var texts = new HashMap<String, String>();
        for (int i = 0; i < LANGUAGES.size(); i++) texts.put(LANGUAGES.get(i), cell[BEFORE_TEXTS + i]);
        return new Entry(texts, Priority.fromLetter(cell[1]), split(cell[2], ",").map(Area::named).collect(toCollection(() -> EnumSet.noneOf(Area.class))),
                split(cell[3], ";").map(Citation::parse).toList());
    }

    private static Stream<String> split(String cell, String separator) {
        return Stream.of(cell.split(separator)).map(String::strip);
    }
}
