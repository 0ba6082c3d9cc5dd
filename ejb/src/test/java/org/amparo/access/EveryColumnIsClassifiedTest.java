package org.amparo.access;

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
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.junit.jupiter.api.Test;

/** A column belongs to exactly one compartment or has no personal meaning; compartments.csv is the list case staff can read. */
@Holds(Recommendation.R_39)
class EveryColumnIsClassifiedTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(\\n(.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern ALTER = Pattern.compile("alter table (\\w+)\\s([^;]*add column[^;]*);");
    private static final Pattern DROPPED = Pattern.compile("alter table (\\w+)\\s+drop column (\\w+);");
    private static final Pattern ADDED = Pattern.compile("add column (?:if not exists )?(\\w+)\\s+(\\w+)");
    private static final Pattern RETYPED = Pattern.compile("alter table (\\w+)\\s+alter column (\\w+) (?:set data )?type (\\w+)");
    private static final Pattern NOT_A_COLUMN = Pattern.compile("^(primary|unique|check|constraint|foreign|exclude)\\b");

    @Test
    void andTheListNamesNoColumnThatIsNotThere() throws IOException {
        Set<String> unclassified = new TreeSet<>(columns().keySet());
        unclassified.removeAll(classified().keySet());
        Set<String> vanished = new TreeSet<>(classified().keySet());
        vanished.removeAll(columns().keySet());
        assertEquals("[] []", unclassified + " " + vanished, "first columns without a line in ejb/src/test/resources/access/compartments.csv (write each there with its "
                + "compartment behind it, such as plan_action,goal,NEEDS_SUPPORT for what is sealed, or OPERATIONAL for codes, dates and ids), then lines there without a column");
    }

    @Test
    void whatBelongsToACompartmentIsStoredSealed() throws IOException {
        Map<String, String> types = columns();
        classified().forEach((column, compartment) -> {
            if (!compartment.equals("OPERATIONAL")) {
                Compartment.valueOf(compartment);
                assertEquals("bytea", types.get(column), column + " is " + compartment + " in compartments.csv, so it must be sealed (bytea); codes, dates and ids are OPERATIONAL");
            }
        });
    }

    @Test
    void aColumnNobodyClassifiedIsFound() {
        Map<String, String> found = new TreeMap<>();
        read("create table x (\n    a uuid primary key,\n    b numeric(3, 1) not null,\n    unique (a, b)\n);\nalter table x add column c text;", found);
        assertEquals(Map.of("x,a", "uuid", "x,b", "numeric", "x,c", "text"), found);
    }

    /** Another type given later would otherwise lay open what was sealed. */
    @Test
    void aSealedColumnThatBecomesTextIsFound() {
        Map<String, String> found = new TreeMap<>();
        read("create table x (\n    a bytea\n);\nalter table x alter column a type text using convert_from(a, 'UTF8');", found);
        assertEquals(Map.of("x,a", "text"), found);
    }

    private static Map<String, String> classified() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/access/compartments.csv"));
        for (String line : lines.subList(1, lines.size())) {
            int last = line.lastIndexOf(',');
            assertFalse(rows.containsKey(line.substring(0, last)), "twice: " + line);
            rows.put(line.substring(0, last), line.substring(last + 1));
        }
        return rows;
    }

    private static Map<String, String> columns() throws IOException {
        Map<String, String> columns = new TreeMap<>();
        try (var files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) read(Files.readString(file), columns);
        }
        assertTrue(columns.size() > 50, "the migrations were not found");
        return columns;
    }

    private static void read(String migration, Map<String, String> columns) {
        String sql = migration.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        Matcher table = TABLE.matcher(sql);
        while (table.find())
            for (String part : table.group(2).split(",(?![^(]*\\))")) {
                String[] words = part.strip().split("[\\s(]+");
                if (!NOT_A_COLUMN.matcher(part.strip()).find()) columns.put(table.group(1) + "," + words[0], words[1]);
            }
        Matcher dropped = DROPPED.matcher(sql);
        while (dropped.find()) columns.remove(dropped.group(1) + "," + dropped.group(2));
        Matcher retyped = RETYPED.matcher(sql);
        while (retyped.find()) columns.put(retyped.group(1) + "," + retyped.group(2), retyped.group(3));
        Matcher alter = ALTER.matcher(sql);
        while (alter.find()) {
            Matcher added = ADDED.matcher(alter.group(2));
            while (added.find()) columns.put(alter.group(1) + "," + added.group(1), added.group(2));
        }
    }
}
