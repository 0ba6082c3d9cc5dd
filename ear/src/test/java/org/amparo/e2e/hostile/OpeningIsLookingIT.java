package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever merely opens a page did nothing: the log of who looked says of every address of {@code access/surfaces.csv} that it was looked at, and of none that something
 * was assigned, vetted, decided or said. A supervisor who reads there that a colleague did what he only looked at believes it.
 */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_45)
class OpeningIsLookingIT {

    private static final Set<String> WRITING = Set.of("CREATE", "CHANGE", "ADMINISTER");
    private static Administrator administrator;
    private static Her her;

    /** Everybody who gets other pages than the others do. */
    enum Opens {
        LEAD(Somebody.CARLA), RECIPIENT(Somebody.PIA), FIRST_CONTACT(Somebody.FIONA), LEGAL(Somebody.LEILA), SUPERVISOR(Somebody.SAM), ADMINISTRATOR(Somebody.ADAM),
        COMPLAINTS(Somebody.OMAR), STATISTICS(Somebody.STELLA), MONITOR(Somebody.MONA), PARTNER_ADMINISTRATOR(Somebody.PAULA);

        private final Somebody who;

        Opens(Somebody who) { this.who = who; }
    }

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @BeforeAll
    static void connect() throws Exception { administrator = new Administrator(); }

    @AfterAll
    static void end() throws Exception {
        administrator.close();
        Her.endAll();
    }

    @ParameterizedTest
    @EnumSource(Opens.class)
    void whatIsOpenedIsRecordedAsLooking(Opens opens) throws Exception {
        if (her == null) her = Her.record("carla");
        Visitor visitor = Visitor.inAnotherWindow(opens.who.login());
        List<Line> lines = Surfaces.written().lines();
        Map<String, List<String>> acted = new TreeMap<>();
        long looks = 0;
        for (Line line : lines) {
            // by transaction: other tests leave facts of another hour, and no id tells then what came after
            String before = administrator.texts("select pg_snapshot_xmax(pg_current_snapshot())::text").get(0);
            visitor.get(line.at(her.parts()));
            List<String> facts = administrator.texts("select kind || ' ' || action || ' ' || decision from amparo.audit_fact where actor = ? and xmin::text::bigint >= ?::bigint", opens.who.id().value(), before);
            looks += facts.size();
            List<String> acts = facts.stream().filter(fact -> WRITING.contains(fact.split(" ")[0])).distinct().toList();
            if (!acts.isEmpty()) acted.put(line.address(), acts);
        }
        assertTrue(looks > 20, "only " + looks + " facts of " + lines.size() + " addresses");
        assertEquals(Map.of(), acted, opens + " only opened these");
    }
}
