package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path HOME = Path.of("/home/somebody/amparo");

    @Test
    void nothingSaidMeansTheDemonstrationOnTheUsualPort() {
        var options = Options.from(new String[] {"run"}, HOME);
        assertEquals(HOME.resolve(".run"), options.data());
        assertEquals(8080, options.ports().app());
        assertTrue(options.demonstration());
    }

    @Test
    void everythingCanBeChosen() {
        var options = Options.from(new String[] {"run", "--data", "/srv/a/../b", "--port", "9080", "--empty"}, HOME);
        assertEquals(Path.of("/srv/b"), options.data());
        assertEquals(9080, options.ports().app());
        assertFalse(options.demonstration());
    }

    @Test
    @Holds(Recommendation.R_120)
    void practiceLiesApartAndIsNeverEmpty() {
        assertFalse(Options.from(new String[] {"run"}, HOME).practice());
        for (var words : new String[][] {{"run", "--practice"}, {"stop", "--practice"}, {"reset"}, {"reset", "--practice"}}) {
            var options = Options.from(words, HOME);
            assertTrue(options.practice());
            assertEquals(HOME.resolve(".practice"), options.data());
        }
        assertEquals(Path.of("/srv/p"), Options.from(new String[] {"run", "--data", "/srv/p", "--practice"}, HOME).data());
        assertThrows(Trouble.class, () -> Options.from(new String[] {"run", "--practice", "--empty"}, HOME));
    }

    @Test
    void whatItDoesNotUnderstandIsOneSentence() {
        for (var words : new String[][] {{"run", "--prot", "1"}, {"run", "--port"}, {"run", "--port", "many"}}) {
            var trouble = assertThrows(Trouble.class, () -> Options.from(words, HOME));
            assertTrue(trouble.getMessage().endsWith(".") && !trouble.getMessage().contains("\n"), trouble.getMessage());
        }
    }
}
