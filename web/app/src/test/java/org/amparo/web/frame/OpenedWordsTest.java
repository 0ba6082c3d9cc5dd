package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.access.Action;
import org.junit.jupiter.api.Test;

/** Every act that a button does has words for whoever only opened its page; without them the log says that it was done. */
class OpenedWordsTest {

    private static final Set<Action> WITHOUT_A_PAGE = Set.of(Action.RUN_TIMER, Action.SHRED);
    private static final String STEM = "access.opened.";

    @Test
    void everyActHasWordsForWhoeverOnlyLooked() throws Exception {
        Set<String> spoken = spoken(STEM);
        Set<String> wanted = Arrays.stream(Action.values()).filter(act -> act.kind().does() && !WITHOUT_A_PAGE.contains(act)).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, spoken);
    }

    /** What was refused never reads as done: "printed the emergency card" beside "Refused" says both. */
    @Test
    void everyActHasWordsForWhoeverTriedInVain() throws Exception {
        assertEquals(Arrays.stream(Action.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), spoken("access.tried."));
        Properties texts = texts();
        Arrays.stream(Action.values()).forEach(act -> assertNotEquals(texts.get("access.Action." + act), texts.get("access.tried." + act)));
    }

    private static Set<String> spoken(String stem) throws Exception {
        return texts().stringPropertyNames().stream().filter(key -> key.startsWith(stem)).map(key -> key.substring(stem.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts() throws Exception {
        var texts = new Properties();
        try (var in = java.nio.file.Files.newBufferedReader(Files.WORDS.resolve("access_en.properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
