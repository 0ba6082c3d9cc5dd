package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Purpose;
import org.junit.jupiter.api.Test;

/** Whoever oversees looks at many lists. With one action for two of them the log tells of a list that nobody opened. */
@Holds(Recommendation.R_45)
class EveryListSaysWhichTest {

    private static final Pattern ASKED = Pattern.compile("requireList\\(([^;]*)\\);");
    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b");

    @Test
    void noTwoDoorsShareTheListOfASupervisor() throws IOException {
        Map<String, Set<String>> doors = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("Service.java")).toList()) asks(Files.readString(file)).forEach(
                    action -> doors.computeIfAbsent(action, a -> new TreeSet<>()).add(file.getFileName().toString()));
        }
        doors.keySet().removeIf(action -> Action.valueOf(action).purpose() != Purpose.OVERSIGHT);

        assertTrue(doors.size() > 10, () -> "found only " + doors);
        assertEquals(Map.of(), doors.entrySet().stream().filter(list -> list.getValue().size() > 1).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                "give each list an action of its own, with words in access_*.properties");
    }

    private static Set<String> asks(String code) {
        return ASKED.matcher(code).results().map(asked -> NAMED.matcher(asked.group(1))).flatMap(Matcher::results).map(named -> named.group()).collect(Collectors.toSet());
    }
}
