package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.hostile.Surfaces.Line;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, list, search and paper × everybody who is or is not let in, with real sign-ins: exactly as access/surfaces.csv says. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_39, Recommendation.R_42})
class RefusalsOverHttpIT {

    /** Who the columns of the list are. */
    enum Column {
        LEAD(Somebody.CARLA), DEPUTY(Somebody.DAVID), RECIPIENT(Somebody.PIA), UNASSIGNED(Somebody.NADIA), FIRST_CONTACT(Somebody.FIONA), LEGAL(Somebody.LEILA),
        SUPERVISOR(Somebody.SAM), OTHER_UNIT(Somebody.SOFIA), EXCLUDED_COLLEAGUE(Somebody.CHEN), EXCLUDED_SUPERVISOR(Somebody.SAM), OTHER_PARTNER(Somebody.LARS),
        EXCLUDED_PARTNER(Somebody.ROSA), ADMINISTRATOR(Somebody.ADAM), COMPLAINTS(Somebody.OMAR), STATISTICS(Somebody.STELLA), MONITOR(Somebody.MONA);

        private final Somebody who;

        Column(Somebody who) { this.who = who; }
    }

    private static Her her;
    private static Her withoutSam;
    private static Surfaces surfaces;
    private static Administrator administrator;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @BeforeAll
    static void theListIsRead() throws Exception {
        surfaces = Surfaces.written();
        administrator = new Administrator();
    }

    @AfterAll
    static void close() throws Exception {
        administrator.close();
        Her.endAll();
    }

    /** Made when first asked for: only then is the test archive there. Chen has a place in the team that the exclusion overrides. */
    private static Her her() throws Exception {
        if (her == null) {
            her = Her.record("carla");
            withoutSam = Her.record("sam");
            administrator.does("insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at) values (gen_random_uuid(), cast(? as uuid), ?, 'MEMBER', ?, now())",
                    her.get("survivor"), Somebody.CHEN.id().value(), Somebody.CARLA.id().value());
        }
        return her;
    }

    @Test
    void everyAddressAndEveryParameterHasALine() throws Exception {
        var built = Surfaces.built();
        var missing = new TreeSet<String>();
        built.forEach((path, parameters) -> parameters.stream().filter(p -> !surfaces.named(path).contains(p)).forEach(p -> missing.add(path + "?" + p)));
        built.keySet().stream().filter(path -> surfaces.lines().stream().noneMatch(line -> line.path().equals(path))).forEach(missing::add);

        assertEquals(Set.of(), missing, "what is new needs a line in access/surfaces.csv, and a decision who may come in");
        assertEquals(List.of(), surfaces.lines().stream().map(Line::path).filter(path -> !built.containsKey(path)).toList(), "a line without a page");
        assertEquals(Arrays.stream(Column.values()).map(c -> c.name().toLowerCase()).toList(), surfaces.people());
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void getsExactlyWhatTheListSays(Column column) throws Exception {
        var asked = asked(column);
        var visitor = Visitor.inAnotherWindow(column.who.login());
        String nothing = visitor.get("nothing/at/all").text();
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (Line line : surfaces.lines()) {
            expected.put(line.address(), line.answers().get(column.name().toLowerCase()));
            found.put(line.address(), answer(line, column, asked, visitor, nothing));
        }
        note(column, found);
        assertEquals(lines(expected), lines(found));
    }

    private static String answer(Line line, Column column, Her asked, Visitor visitor, String nothing) throws Exception {
        Somebody who = column.who;
        String address = line.at(asked.parts());
        long refusals = administrator.refusals(who);
        var answer = visitor.get(address);
        var traces = asked.tracesIn(answer.text() + answer.header("location"), address);
        if (answer.status() == 404) {
            if (!answer.text().equals(nothing)) return "404 but different";
            return administrator.refusals(who) > refusals || !line.namesHer() ? traces.isEmpty() ? "404" : "404 with " + traces : "404 without a fact";
        }
        if (answer.status() / 100 == 3) return traces.isEmpty() ? "on" : "on with her";
        if (answer.status() != 200) return "answers " + answer.status();
        // twenty-five rows a page: she may stand on a later one
        boolean mayStandThere = line.answers().get(column.name().toLowerCase()).equals("lists");
        return mayStandThere ? "lists" : traces.isEmpty() ? "opens" : "hers";
    }

    @ParameterizedTest
    @EnumSource(value = Column.class, names = {"UNASSIGNED", "EXCLUDED_COLLEAGUE", "OTHER_PARTNER", "EXCLUDED_PARTNER", "ADMINISTRATOR"})
    void whatIsHersLooksLikeWhatIsNobodys(Column column) throws Exception {
        var asked = asked(column);
        var visitor = Visitor.inAnotherWindow(column.who.login());
        var different = new ArrayList<String>();
        for (Line line : surfaces.lines()) {
            if (!line.namesHer()) continue;
            var hers = visitor.get(line.at(asked.parts()));
            var nobodys = visitor.get(line.at(asked.nobodys().parts()));
            if (hers.status() != nobodys.status() || hers.status() == 404 && !hers.text().equals(nobodys.text())) different.add(line.address());
        }
        assertEquals(List.of(), different);
    }

    @Test
    void aRefusalTakesAboutAsLongAsNothingAtAll() throws Exception {
        var nadia = Visitor.inAnotherWindow("nadia");
        var hers = new ArrayList<Long>();
        var nobodys = new ArrayList<Long>();
        for (int i = 0; i < 25; i++) {
            hers.add(timed(nadia, "casework/case?id=" + her().get("case")));
            nobodys.add(timed(nadia, "casework/case?id=" + her().nobodys().get("case")));
        }
        double ratio = (double) median(hers) / median(nobodys);
        assertTrue(ratio > 0.4 && ratio < 2.5, "a refusal takes " + ratio + " times as long");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInWhateverIsBehindTheAddress() throws Exception {
        var nobody = Visitor.anonymous();
        var open = Set.of("exit", "lock", "ping", "language", "error", "logout", "public/bye.html", "public/signin.html", "public/check");
        for (Line line : surfaces.lines()) {
            if (open.contains(line.path())) continue;
            var answer = nobody.get(line.at(her().parts()));
            assertTrue(answer.leadsToSignIn(), line.address() + " answered " + answer.status());
            assertEquals(List.of(), her().tracesIn(answer.text(), ""), line.address());
        }
    }

    private static Her asked(Column column) throws Exception {
        her();
        return switch (column) {
            case EXCLUDED_SUPERVISOR -> withoutSam.with("breach", withoutSam.get("referral")).with("rosas", withoutSam.get("referral"));
            case EXCLUDED_PARTNER -> her.with("referral", her.get("rosas"));
            default -> her;
        };
    }

    private static long timed(Visitor visitor, String path) {
        long start = System.nanoTime();
        visitor.get(path);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) { return times.stream().sorted().toList().get(times.size() / 2); }

    private static String lines(Map<String, String> answers) {
        var text = new StringBuilder();
        answers.forEach((address, answer) -> text.append(address).append(" → ").append(answer).append('\n'));
        return text.toString();
    }

    /** What was found, beside the build: to compare with the list when many cells change at once. */
    private static void note(Column column, Map<String, String> found) throws Exception {
        var folder = Files.createDirectories(Path.of(System.getProperty("amparo.home"), "ear/target/surfaces"));
        Files.writeString(folder.resolve(column.name().toLowerCase() + ".txt"), lines(found));
    }
}
