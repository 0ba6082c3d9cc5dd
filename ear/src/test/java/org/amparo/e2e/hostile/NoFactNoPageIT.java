package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A look that cannot be written down shows nothing, also where a page goes through several doors and writes at the end of what it loads. */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_45)
class NoFactNoPageIT {

    private static final List<String> PAGES = List.of("casework/case?id={case}", "casework/notes?id={case}", "casework/plan?id={case}", "survivor/about?id={survivor}", "casework/cases",
            "survivor/paper?id={survivor}&consent={consent}&in=en&what=form");
    private static Administrator administrator;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @BeforeAll
    static void connect() throws Exception { administrator = new Administrator(); }

    @AfterAll
    static void close() throws Exception {
        administrator.close();
        Her.endAll();
    }

    @Test
    void aPageWhoseLookCannotBeWrittenDownShowsNothingOfHer() throws Exception {
        Her her = Her.record("carla");
        var david = Visitor.signedIn("david");
        for (String page : PAGES) assertEquals(200, david.get(filled(page, her)).status(), page);

        administrator.does("create function amparo.no_room() returns trigger language plpgsql as 'begin raise exception ''no room for another fact''; end'");
        administrator.does("create trigger no_room before insert on amparo.audit_fact for each row when (new.actor = '" + Somebody.DAVID.id() + "' and new.decision = 'ALLOWED') execute function amparo.no_room()");
        try {
            for (String page : PAGES) {
                var answer = david.get(filled(page, her));
                assertEquals(500, answer.status(), page);
                assertTrue(her.tracesIn(answer.text(), filled(page, her)).isEmpty(), page + " shows what nobody wrote down");
            }
        } finally {
            administrator.does("drop trigger no_room on amparo.audit_fact");
            administrator.does("drop function amparo.no_room()");
        }
        for (String page : PAGES) assertEquals(200, david.get(filled(page, her)).status(), page);
    }

    private static String filled(String page, Her her) {
        String filled = page;
        for (var part : her.parts().entrySet()) filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        return filled;
    }
}
