package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing has one name, and a text speaks to its reader in one way (docs/pages.md, Words): {@code terms.csv} holds what is never written. */
class TermsTest {

    private static final List<Path> EVERYWHERE = Stream.of(Files.WORDS, Path.of("../../ejb/src/main/resources/org/amparo/survivor/consent"),
            Path.of("../../ejb/src/main/resources/org/amparo/notice"), Path.of("../../realm-config/src/main/resources/theme/amparo"))
            .flatMap(folder -> Files.under(folder, ".properties").stream()).toList();

    record Term(String language, String where, Pattern never, String instead) {

        static Term of(String line) {
            int last = line.lastIndexOf('|');
            String[] first = line.split("\\|", 3);
            return new Term(first[0], first[1], Pattern.compile(first[2].substring(0, last - first[0].length() - first[1].length() - 2)), line.substring(last + 1));
        }

        boolean speaksIn(String line) {
            return line.contains("=") && !line.startsWith("#");
        }

        boolean concerns(Path file, String line) {
            boolean readToHer = file.toString().contains("survivor/consent") || line.startsWith("referral.home.") || line.startsWith("plan.home.");
            return speaksIn(line) && (where.equals("all") || where.equals("survivor") == readToHer);
        }
    }

    static Stream<Term> terms() {
        return Files.read(Path.of("src/test/resources/terms.csv")).lines().filter(line -> !line.startsWith("#")).map(Term::of);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isNowhere(Term term) {
        List<Path> files = EVERYWHERE.stream().filter(file -> file.toString().endsWith("_" + term.language() + ".properties")).toList();
        assertTrue(files.size() > 15, "files of " + term.language());
        for (Path file : files)
            assertEquals(List.of(), Arrays.stream(Files.read(file).split("\n")).filter(line -> term.concerns(file, line))
                    .filter(line -> term.never().matcher(line.substring(line.indexOf('=') + 1)).find()).toList(), file + ": write " + term.instead());
    }
}
