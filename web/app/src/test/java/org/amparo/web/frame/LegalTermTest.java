package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.codelist.Trafficked;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The term that carries rights in law stands where the legal status is said, and nowhere else: everywhere else people read of a survivor. */
@Holds(Recommendation.R_122)
class LegalTermTest {

    private static final Map<Tongue, Pattern> TERM = Map.of(Tongue.EN, Pattern.compile("(?i)victim of trafficking"), Tongue.ES, Pattern.compile("(?i)víctima de trata"),
            Tongue.FR, Pattern.compile("(?i)victime de la traite"), Tongue.AR, Pattern.compile("ضحية اتجار بالأشخاص"));

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theStatusInLawKeepsItsNameAndNothingElseBorrowsIt(Tongue tongue) {
        Words words = new Words(tongue);
        assertTrue(TERM.get(tongue).matcher(words.label(Trafficked.POSSIBLE)).find() && TERM.get(tongue).matcher(words.label(Trafficked.ACTUAL)).find());

        Set<String> elsewhere = new TreeSet<>();
        for (Path file : Files.under(Files.WORDS, "_" + tongue.getTag() + ".properties"))
            Arrays.stream(Files.read(file).split("\n")).filter(line -> TERM.get(tongue).matcher(line).find()).map(line -> line.substring(0, line.indexOf('='))).forEach(elsewhere::add);
        // papers for an authority, in which rights hang on the word
        assertEquals(Set.of("codelist.Trafficked.ACTUAL", "codelist.Trafficked.POSSIBLE", "testimony.paper.form.asks", "testimony.paper.letter.asks", "testimony.paper.status.legal"), elsewhere);
    }

    @Test
    void theGlossaryExplainsBothWords() {
        String glossary = Files.read(Path.of("../../docs/glossary.md"));
        assertTrue(glossary.contains("| survivor |") && glossary.contains("| victim of trafficking |"));
    }
}
