package org.amparo.bench.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The benchmark is run seldom: that a column was dropped, renamed or added shows here and not after an hour of filling. */
class FilledColumnsTest {

    private static final Path COLUMNS = Path.of("../ejb/src/test/resources/access/compartments.csv");

    @Test
    void everyColumnThatIsFilledIsThere() throws IOException {
        Set<String> there = new HashSet<>();
        for (String line : Files.readAllLines(COLUMNS)) there.add(line.substring(0, line.lastIndexOf(',')));
        Set<String> missing = new TreeSet<>();
        for (Table table : Table.values()) for (String column : table.columns.split(",")) if (!there.contains(table + "," + column)) missing.add(table + "." + column);

        assertTrue(there.size() > 1_000);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyColumnThatMayNotBeEmptyIsFilled() throws IOException {
        RequiredColumns required = RequiredColumns.read();
        assertTrue(required.of("question").contains("words") && !required.of("question").contains("version"), "the migrations are read");
        Set<String> empty = new TreeSet<>();
        for (Table table : Table.values())
            for (String column : required.of(table.name())) if (!Set.of(table.columns.split(",")).contains(column)) empty.add(table + "." + column);
        assertEquals(Set.of(), empty);
    }
}
