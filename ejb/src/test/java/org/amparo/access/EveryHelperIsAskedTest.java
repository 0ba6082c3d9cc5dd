package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** No text that a door takes goes by the question whether it names somebody who is kept away: it is asked, or it is said why not. */
@Holds({Recommendation.R_42, Recommendation.R_103})
class EveryHelperIsAskedTest {

    private static final Set<String> REASONS = Set.of("asked", "hearing", "either", "giver", "list", "house", "partner", "justice", "herself", "draft", "told");

    @Test
    void everyTextIsAskedOrItIsSaidWhyNot() throws IOException {
        Map<String, String> helpers = read("helpers.csv");
        Map<String, String> texts = read("texts.csv");
        texts.values().removeIf("code"::equals);

        assertEquals(texts.keySet(), helpers.keySet(), "a text that people say needs a line in ear/src/test/resources/access/helpers.csv: asked when it can name somebody who helps");
        assertEquals(Set.of(), helpers.values().stream().filter(why -> !REASONS.contains(why)).collect(Collectors.toSet()));
        assertTrue(helpers.values().stream().filter("asked"::equals).count() > 10);
    }

    private static Map<String, String> read(String list) throws IOException {
        return Files.readAllLines(Path.of("..", "ear/src/test/resources/access", list)).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                .map(line -> line.split(",")).collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip(), (a, b) -> a, TreeMap::new));
    }
}
