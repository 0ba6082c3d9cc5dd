package org.amparo.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.web.frame.Tongue;
import org.junit.jupiter.api.Test;

/** Nobody opens a page without help, in any language; the list is made from the pages that there are. */
@Holds(Recommendation.R_120)
class EveryPageHasHelpTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String WORDS = "src/main/resources/org/amparo/web/messages/help_";
    private static final String WHERE = "name the page in web/app/src/main/resources/org/amparo/web/help/steps.csv, beside others of the same step or in a line of its own with texts in web/app/" + WORDS + "{en,es,fr,ar}.properties";
    private static final Path SURFACES = Path.of("../../ear/src/test/resources/access/surfaces.csv");
    private static final int LONGEST = 440;
    private static final int MOST_WORDS = 28;

    private static final List<HelpStep> STEPS = HelpSteps.read();

    @Test
    void everyPageBelongsToExactlyOneStep() throws IOException {
        List<String> named = STEPS.stream().flatMap(step -> step.pages().stream()).sorted().toList();

        assertEquals(pages(), named, WHERE);
    }

    @Test
    void everyStepSaysEverythingInEveryLanguageAndNothingElseStandsThere() throws IOException {
        for (Tongue tongue : Tongue.values()) {
            Set<String> wanted = new TreeSet<>();
            for (HelpStep step : STEPS) texts(step).forEach(text -> wanted.add(step.key(text)));
            Set<String> said = new TreeSet<>(words(tongue).stringPropertyNames());
            said.removeIf(key -> key.chars().filter(c -> c == '.').count() < 2);
            assertEquals(wanted, said, tongue + ": " + WHERE);
        }
    }

    /** Read beside a frightened person: a few lines, and sentences with one thought. */
    @Test
    void itIsShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            Properties words = words(tongue);
            for (HelpStep step : STEPS) {
                int all = 0;
                for (String text : texts(step)) {
                    String said = words.getProperty(step.key(text), "");
                    all += said.length();
                    for (String sentence : said.split("(?<=\\.)\\s")) if (sentence.split("\\s+").length > MOST_WORDS) tooLong.add(tongue + " " + step.key(text) + ": " + sentence);
                }
                if (all > LONGEST) tooLong.add(tongue + " " + step.name() + " has " + all + " letters");
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyStepSaysWhereItsRuleComesFrom() {
        assertTrue(STEPS.stream().noneMatch(step -> step.because().isEmpty()));
        assertEquals(STEPS.size(), STEPS.stream().map(HelpStep::name).distinct().count());
    }

    /** Read from the list of who gets what where: what opens for a partner has its help on their index, and nothing else has, but what only their administrator or a guest opens. */
    @Test
    void theIndexHoldsWhatItsReaderOpens() throws IOException {
        Set<String> opened = new TreeSet<>();
        List<String> lines = Files.readAllLines(SURFACES).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        List<String> head = List.of(lines.getFirst().split(","));
        for (String line : lines) {
            String[] cells = line.split(",");
            int shift = cells.length - head.size();
            for (String partner : List.of("recipient", "other_partner")) if (cells[head.indexOf(partner) + shift].matches("hers|opens|lists")) opened.add(cells[1].replaceFirst("\\?.*", ""));
        }
        opened.remove("survivor/wording"); // a service for typing, no page anybody goes to
        Set<String> named = new TreeSet<>();
        for (HelpStep step : STEPS) if (step.pages().stream().anyMatch(opened::contains)) named.add(step.name());
        named.addAll(Set.of("invitation", "listing", "people"));

        assertEquals(named, new TreeSet<>(STEPS.stream().filter(step -> step.isFor(true)).map(HelpStep::name).toList()));
        assertTrue(STEPS.stream().filter(step -> step.isFor(false)).noneMatch(step -> step.pages().getFirst().startsWith("inbox/")));
    }

    private static List<String> texts(HelpStep step) {
        return step.asks() ? List.of("title", "for", "press", "no") : List.of("title", "for", "press");
    }

    /** As they are addressed; help needs no help. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).map(file -> PAGES.relativize(file).toString().replaceFirst("\\.xhtml$", ""))
                    .filter(page -> !page.startsWith("WEB-INF/") && !page.startsWith("help/")).sorted().toList();
        }
    }

    private static Properties words(Tongue tongue) throws IOException {
        Properties words = new Properties();
        try (var file = Files.newBufferedReader(Path.of(WORDS + tongue.getTag() + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
