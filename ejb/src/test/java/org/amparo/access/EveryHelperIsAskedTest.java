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
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** No text that a door takes goes by the question whether it names somebody who is kept away: it is asked, or it is said why not. */
@Holds({Recommendation.R_42, Recommendation.R_103})
class EveryHelperIsAskedTest {

    private static final String LIST = "ear/src/test/resources/access/helpers.csv";
    private static final Set<String> REASONS = Set.of("asked", "hearing", "either", "giver", "list", "house", "partner", "justice", "herself", "draft", "told");

    @Test
    void everyTextIsAskedOrItIsSaidWhyNot() throws IOException {
        Map<String, String> helpers = read("helpers.csv");
        Map<String, String> texts = read("texts.csv");
        texts.values().removeIf("code"::equals);

        assertEquals("[] []", without(texts, helpers) + " " + without(helpers, texts), "first texts of texts.csv without a line in " + LIST + " (write them there with \",asked\" when they can name somebody who "
                + "helps; the other reasons stand at its head), then lines there whose text is a code in texts.csv or not there any more");
        assertEquals(Set.of(), helpers.values().stream().filter(why -> !REASONS.contains(why)).collect(Collectors.toSet()), "one of " + REASONS + ", as explained at the head of " + LIST);
        assertTrue(helpers.values().stream().filter("asked"::equals).count() > 10);
    }

    private static Set<String> without(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream().filter(one -> !others.containsKey(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String list) throws IOException {
        return Files.readAllLines(Path.of("..", "ear/src/test/resources/access", list)).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                .map(line -> line.split(",")).collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip(), (a, b) -> a, TreeMap::new));
    }
}
