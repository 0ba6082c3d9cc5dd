package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A whole record is erased: no page, list, search, paper or partner has anything of it, nor has the database, and a backup that is restored does not bring it back. */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_39)
class ErasedEverywhereIT {

    private static final List<Somebody> READERS = List.of(Somebody.CARLA, Somebody.DAVID, Somebody.SAM, Somebody.LEILA, Somebody.ROSA);
    /** Of a child of her own, whose record is another's; and what is no trace of anybody. */
    private static final Set<String> NOT_HERS = Set.of("phone", "own", "mark", "childcase", "matter", "relative", "child");
    /** What stays: ids, when it ended, and who had looked. */
    private static final Set<String> KEPT = Set.of("survivor_standing", "survivor_key", "tombstone", "erasure", "access_grant", "exclusion", "audit_subject", "audit_fact");

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    private static void asks(String what) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningStack.current().url() + "it/strikes?what=" + what)).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
    }

    @Test
    void nothingIsLeftOnAnySurfaceNorInTheDatabaseNorAfterARestore() throws Exception {
        try (var administrator = new Administrator()) {
            Her her = Her.record("rosa");
            String survivor = her.get("survivor");
            List<String> objects = administrator.texts("select object_id::text from amparo.subject_object where survivor_id = ?::uuid", survivor);
            assertTrue(objects.size() > 3 && administrator.number("select count(*) from amparo.survivor_trace where survivor_id = ?::uuid", survivor) > 0, "there is something to let go");
            administrator.does("update amparo.case_file set state = 'CLOSED', closed_at = now(), close_reason = 'GOALS_MET' where survivor_id = ?::uuid", survivor);
            administrator.does("update amparo.survivor_standing set standing = 'CLOSED' where survivor_id = ?::uuid", survivor);
            Backup yesterdays = Backup.of(survivor, administrator);
            Visitor carla = Visitor.signedIn("carla");
            assertTrue(carla.get("casework/case?id=" + her.get("case")).text().contains(her.get("name")), "until then she is read");

            asks("agreed&case=" + her.get("case"));
            nobodyFinds(her, "while she may change her mind");
            asks("clock");
            partnerSaysThatNothingIsLeft(her);
            administrator.does("update amparo.erasure set cooling_until = now() - interval '1 second' where survivor_id = ?::uuid", survivor);
            asks("clock");

            assertEquals(List.of("CERTIFIED 1 1"), administrator.texts("select state || ' ' || partners_asked || ' ' || partners_confirmed from amparo.erasure where survivor_id = ?::uuid", survivor));
            nobodyFinds(her, "afterwards");
            nothingIsStored(her, objects, administrator);

            yesterdays.restore(administrator);
            assertTrue(carla.get("casework/case?id=" + her.get("case")).text().contains(her.get("name")), "yesterday's backup has her");
            asks("start");
            nothingIsStored(her, objects, administrator);
            assertEquals(404, carla.get("casework/case?id=" + her.get("case")).status(), "and does not bring her back");
            asks("clock");
        }
    }

    private static void partnerSaysThatNothingIsLeft(Her her) {
        Visitor rosa = Visitor.signedIn("rosa");
        String address = "inbox/returned?id=" + her.get("referral");
        var page = rosa.get(address);
        assertEquals(200, page.status(), "what was taken back may be said to be gone");
        var form = FormOnPage.named(page.text(), "returned");
        rosa.post(form.with("returned:send", "returned:send"), address);
    }

    private static void nobodyFinds(Her her, String when) throws Exception {
        List<String> traces = her.parts().entrySet().stream().filter(p -> !NOT_HERS.contains(p.getKey())).map(Map.Entry::getValue).toList();
        Set<String> found = new TreeSet<>();
        for (Somebody reader : READERS) {
            Visitor visitor = Visitor.signedIn(reader.login());
            for (var line : Surfaces.written().lines()) {
                if (List.of("{childcase}", "{matter}", "{relative}").stream().anyMatch(line.address()::contains) || line.path().matches("logout|exit|lock")) continue;
                String address = line.at(her.parts());
                if (address.contains("{")) continue;
                var answer = visitor.get(address);
                String text = answer.text() + answer.header("location");
                traces.stream().filter(trace -> text.contains(trace) && !address.contains(trace)).forEach(trace -> found.add(reader + " at " + line + ": " + trace));
                boolean opensHer = line.namesHer() && "hers".equals(line.answers().get("lead"));
                if (opensHer && answer.status() != 404) found.add(reader + " at " + line + " got " + answer.status());
            }
        }
        Visitor carla = Visitor.signedIn("carla");
        var search = FormOnPage.named(carla.get("survivor/search").text(), "search");
        var hits = carla.post(search.with("search:name", her.get("name")).with("search:find", "search:find"), "survivor/search").text();
        if (hits.contains(her.get("survivor"))) found.add("the search");
        assertEquals(Set.of(), found, when);
    }

    private static void nothingIsStored(Her her, List<String> objects, Administrator administrator) throws Exception {
        String survivor = her.get("survivor");
        List<String> places = new ArrayList<>(Backup.placesOf(List.of(survivor), administrator).stream().map(place -> place.split(" ")[0]).toList());
        places.removeAll(KEPT);
        assertEquals(List.of(), places, "tables that still name her");
        assertEquals(Set.of(), Backup.placesOf(objects, administrator).stream().map(place -> place.split(" ")[0]).filter(table -> !Set.of("audit_fact", "erasure").contains(table)).collect(Collectors.toSet()),
                "tables that still point to what was hers");
        assertEquals(List.of(), Backup.placesOf(List.of(her.get("number"), "Zubeydeh " + her.get("mark")), administrator), "her number and her name");
        assertEquals(List.of("t"), administrator.texts("select (wrapped is null and destroyed_at is not null)::text::char(1) from amparo.survivor_key where survivor_id = ?::uuid", survivor));
        assertEquals(List.of("ERASED"), administrator.texts("select standing from amparo.survivor_standing where survivor_id = ?::uuid", survivor));
        assertEquals(0, administrator.number("select count(*) from amparo.access_grant where survivor_id = ?::uuid and ended_at is null", survivor));
        assertTrue(administrator.number("select count(*) from amparo.audit_subject where subject_id = ?::uuid", survivor) > 20, "who had looked stays");
    }
}
