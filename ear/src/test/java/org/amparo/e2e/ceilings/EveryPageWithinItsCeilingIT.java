package org.amparo.e2e.ceilings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.hostile.Her;
import org.amparo.e2e.hostile.Surfaces;
import org.amparo.e2e.hostile.Surfaces.Line;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of {@code access/surfaces.csv} that a reader gets asks at most as much as design.md 7 allows: a list six statements, anything else twelve, the frame
 * around it included. What asks more is listed with its reason in {@code ceilings/over.csv}; a line there that nothing needs any more is red too. That they ask no
 * more where there is more is counted inside the server (the other *CeilingsIT).
 */
@ArquillianTest
@RunAsClient
class EveryPageWithinItsCeilingIT {

    private static final int LIST = 6;
    private static final int PAGE = 12;
    private static final Set<String> LISTS = Set.of("list", "log", "search");
    /** The first look of a new connection at a type of the database, and a timer's own work, are asked once: the least of so many looks counts. */
    private static final int LOOKS = 3;
    private static Her her;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void noPageAsksMoreThanItMay(Reader reader) throws Exception {
        if (her == null) her = Her.record("carla");
        List<Line> opened = Surfaces.written().lines().stream().filter(line -> Set.of("hers", "opens", "lists").contains(line.answers().get(reader.column()))).toList();
        assertTrue(opened.size() > 2, "there are pages to open");
        Map<String, Integer> over = new TreeMap<>();
        StringBuilder note = new StringBuilder();
        Map<String, List<String>> asked = asked(reader, opened);
        for (Line line : opened) {
            List<String> statements = asked.get(line.address());
            note.append("%3d of %2d  %s%n".formatted(statements.size(), ceiling(line), line.address()));
            statements.forEach(sql -> note.append("           ").append(sql.replaceAll("\\s+", " "), 0, Math.min(230, sql.replaceAll("\\s+", " ").length())).append('\n'));
            if (statements.size() > ceiling(line)) over.put(line.address(), statements.size());
        }
        var folder = Files.createDirectories(Path.of(System.getProperty("amparo.home"), "ear/target/ceilings"));
        Files.writeString(folder.resolve(reader.column() + ".txt"), note);

        var most = OverTheCeiling.listed("/ceilings/over.csv", reader).most();
        // what is asked only where there is something to ask about may be missing
        over.replaceAll((address, count) -> Math.max(count, most.getOrDefault(address, 0)));
        assertEquals(most, over, "what " + reader.column() + " opens, and how much it asks: the statements stand in ear/target/ceilings");
    }

    private static int ceiling(Line line) { return LISTS.contains(line.surface()) ? LIST : PAGE; }

    /** By address, the least that was asked. */
    private static Map<String, List<String>> asked(Reader reader, List<Line> opened) throws Exception {
        Map<String, List<String>> least = new TreeMap<>();
        Visitor visitor = Visitor.signedIn(reader.who().login());
        try (var log = new StatementLog()) {
            for (int i = 0; i < LOOKS * opened.size(); i++) {
                log.begin(i);
                assertEquals(200, visitor.get(opened.get(i % opened.size()).at(her.parts())).status(), opened.get(i % opened.size()).address());
            }
            Map<Integer, List<String>> found = log.of(reader.who());
            for (int i = 0; i < LOOKS * opened.size(); i++)
                least.merge(opened.get(i % opened.size()).address(), found.getOrDefault(i, List.of()), (one, other) -> one.size() <= other.size() ? one : other);
        }
        return least;
    }
}
