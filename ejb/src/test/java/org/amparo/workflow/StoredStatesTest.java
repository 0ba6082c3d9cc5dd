package org.amparo.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The database admits exactly the states of the table: a state that only one of them knows would be found by a survivor's referral. */
class StoredStatesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE_OR_STATES = Pattern.compile(
            "(?:create|alter) table (?:if not exists )?(?:only )?([\\w.]+)|check \\(\\s*state in \\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

    @Test
    void everyStoredLifeHasTheStatesOfItsTable() throws Exception {
        var stored = storedStates();

        assertTrue(stored.containsKey("break_glass"), "the search finds stored states at all");
        for (var life : stored.entrySet()) compare(life.getKey(), life.getValue(), AllWorkflows.found());
    }

    @Test
    void aMissingStateTurnsRed() throws Exception {
        var withoutFailed = new TreeSet<>(states(AllWorkflows.found().stream().filter(w -> w.name().equals("referral")).findFirst().orElseThrow()));
        withoutFailed.remove("FAILED");

        assertThrows(AssertionError.class, () -> compare("referral", withoutFailed, AllWorkflows.found()));
    }

    /** Whose life it is shows by likeness: more than half of the states are the same. Others have no table of steps. */
    private static void compare(String name, Set<String> stored, List<Workflow<?, ?>> tables) {
        for (var table : tables) {
            var both = new HashSet<>(states(table));
            both.retainAll(stored);
            var either = new HashSet<>(states(table));
            either.addAll(stored);
            if (both.size() * 2 > either.size()) assertEquals(states(table), stored, name + " stores the life of " + table.name());
        }
    }

    private static Set<String> states(Workflow<?, ?> table) {
        return Arrays.stream(table.start().getDeclaringClass().getEnumConstants()).map(state -> ((Enum<?>) state).name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands last holds: a later migration may widen a check. */
    private static Map<String, Set<String>> storedStates() throws IOException {
        var stored = new TreeMap<String, Set<String>>();
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                var found = TABLE_OR_STATES.matcher(Files.readString(file));
                String table = "";
                while (found.find()) {
                    if (found.group(1) != null) table = found.group(1).replaceAll(".*\\.", "");
                    else stored.put(table, Arrays.stream(found.group(2).split(",")).map(s -> s.replaceAll("[\\s']", "")).collect(Collectors.toCollection(TreeSet::new)));
                }
            }
        }
        return stored;
    }
}
