package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** A table either goes with whom it is about, or is named with the reason why it stays. */
@Holds(Recommendation.R_39)
class WhatErasingLeavesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path COLUMNS = Path.of("src/test/resources/access/compartments.csv");
    private static final Path ABOUT_NOBODY = Path.of("src/test/resources/access/about-nobody.csv");
    private static final Pattern KEPT = Pattern.compile("function kept_after_erasure\\(\\).*?end;", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\((?:name )?'(\\w+)', '([^']*)'\\)");

    @Test
    void aTableWithoutWhomItIsAboutSaysWhy() throws IOException {
        Set<String> unnamed = new TreeSet<>(tables(false));
        unnamed.removeAll(aboutNobody().keySet());
        Set<String> vanished = new TreeSet<>(aboutNobody().keySet());
        vanished.removeAll(tables(false));
        assertEquals("[] []", unnamed + " " + vanished, "first tables that erasing a survivor does not reach: give each a column survivor_id, or, when it is about nobody, a line in "
                + "ejb/src/test/resources/access/about-nobody.csv with the reason; then lines there without such a table");
    }

    @Test
    void whatIsKeptOfHerSaysWhy() throws IOException {
        Map<String, String> kept = kept();
        assertEquals(Set.of("survivor_standing", "survivor_key", "tombstone", "erasure", "access_grant", "exclusion"), kept.keySet(), "what more is kept has to be looked at by whoever reads this test");
        kept.forEach((table, why) -> {
            assertTrue(tables(true).contains(table), table);
            assertTrue(why.length() > 20, table + " stays without a reason");
        });
    }

    @Test
    void aReasonIsNotEmpty() throws IOException {
        aboutNobody().forEach((table, why) -> assertFalse(why.isBlank(), table));
    }

    /** The database asks this list and no other. */
    private static Map<String, String> kept() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (var files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                Matcher list = KEPT.matcher(Files.readString(file));
                if (!list.find()) continue;
                kept.clear();
                NAMED.matcher(list.group()).results().forEach(one -> kept.put(one.group(1), one.group(2)));
            }
        }
        return kept;
    }

    /** EveryColumnIsClassifiedTest sees to it that this list has every column. */
    private static Set<String> tables(boolean aboutSomebody) {
        try {
            Map<String, Set<String>> columns = Files.readAllLines(COLUMNS).stream().skip(1).map(line -> line.split(","))
                    .collect(Collectors.groupingBy(part -> part[0], Collectors.mapping(part -> part[1], Collectors.toSet())));
            return columns.entrySet().stream().filter(table -> table.getValue().contains("survivor_id") == aboutSomebody).map(Map.Entry::getKey).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> aboutNobody() throws IOException {
        List<String> lines = Files.readAllLines(ABOUT_NOBODY);
        return lines.stream().skip(1).map(line -> line.split(",", 2)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
