package org.amparo.docs;

import static org.amparo.recommendation.Recommendation.R_125;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed pages say what the code does; {@code -Damparo.docs.write=true} writes them anew before they are compared. */
@Holds(R_125)
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("").toAbsolutePath();
    private static final Path PROJECT = DOCS.getParent();
    private static final Path ACCESS_MATRIX = PROJECT.resolve("ejb/src/test/resources/access/access-matrix.csv");

    private static final String ANEW = "mvn -o -q test -pl docs -am -Dtest=GeneratedDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Damparo.docs.write=true";

    static Map<String, String> pages() throws Exception {
        var tables = Table.all();
        var pages = new TreeMap<String, String>();
        for (var page : tables.stream().map(WorkflowPage::new).toList()) pages.put(page.path(), page.text());
        pages.put("recommendations.md", new RecommendationsPage(tables, Evidence.in(PROJECT)).text());
        if (Files.exists(ACCESS_MATRIX)) pages.put("access-matrix.md", AccessMatrixPage.read(ACCESS_MATRIX).text());
        return pages;
    }

    static Set<String> names() throws Exception {
        return pages().keySet();
    }

    @BeforeAll
    static void writeWhenAsked() throws Exception {
        if (!Boolean.getBoolean("amparo.docs.write")) return;
        for (var page : pages().entrySet()) {
            Files.createDirectories(DOCS.resolve(page.getKey()).getParent());
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCommittedPageSaysWhatTheCodeDoes(String name) throws Exception {
        var committed = DOCS.resolve(name);

        assertTrue(Files.exists(committed), "docs/" + name + " is missing: write the pages anew, " + ANEW);
        var expected = pages().get(name).lines().toList();
        var found = Files.readAllLines(committed);
        String behind = "docs/" + name + " is behind the code: write the pages anew and read what changed, " + ANEW + "; line ";
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) assertEquals(expected.get(i), found.get(i), behind + (i + 1));
        assertEquals(expected.size(), found.size(), behind + "count");
    }

    @Test
    void noPageDescribesATableThatIsGone() throws Exception {
        try (var files = Files.list(DOCS.resolve("workflows"))) {
            var committed = files.map(f -> "workflows/" + f.getFileName()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(names().stream().filter(name -> name.startsWith("workflows/")).collect(Collectors.toCollection(TreeSet::new)), committed);
        }
    }
}
