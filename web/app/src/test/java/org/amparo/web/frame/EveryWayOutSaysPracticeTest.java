package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Whatever is handed out as a file is printed by the one press, which puts practice at its head, or asks for itself. */
@Holds(Recommendation.R_120)
class EveryWayOutSaysPracticeTest {

    @Test
    void aFileIsPrintedByThePressOrSaysItItself() {
        List<Path> handingOut = Files.under(Path.of("src/main/java"), ".java").stream().filter(file -> Files.read(file).contains("Content-Disposition")).toList();
        assertTrue(handingOut.size() > 5, "they are found: " + handingOut);
        assertEquals(List.of(), handingOut.stream().filter(file -> !saysIt(Files.read(file))).toList());
    }

    private static boolean saysIt(String source) {
        return source.contains("LetterPress.FILE_NAME") || source.contains("practice.");
    }

    /** A page that is no page of the template would have no band. */
    @Test
    void everyPageHasTheBandOfTheTemplate() {
        List<Path> without = Files.under(Files.PAGES, ".xhtml").stream().filter(page -> Files.read(page).contains("<html") && !Files.read(page).contains("#{practice.on}")).toList();
        assertEquals(List.of(), without);
    }
}
