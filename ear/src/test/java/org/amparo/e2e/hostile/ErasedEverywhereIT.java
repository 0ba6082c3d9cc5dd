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
    /** No wall of her justice, no file and no account of custody keeps anything. */
    private static final List<String> OF_JUSTICE = List.of("justice_goal", "justice_rating", "legal_orientation", "legal_talk", "legal_step", "participation_word", "stored_file", "file_piece", "evidence_item",
            "custody_entry", "evidence_element", "evidence_support", "evidence_look", "disclosure_request", "disclosure_answer", "disclosure_item", "preservation_request",
            "hearing_request", "hearing_step", "hearing_session", "hearing_check", "after_hearing", "after_contact");
    private static final String HERS = """
            select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'amparo'::regnamespace and c.relkind = 'r' and a.attname = 'survivor_id'
              and c.relname not in (select kept from amparo.kept_after_erasure()) order by c.relname""";
    /** While it may be stopped: a partner gives back what it holds, a supervisor looks after that, the time and who had looked; ids and numbers, no name and no word. */
    private static final Set<String> WAITING = Set.of("ROSA inbox/inbox referral", "SAM referral/unit referral", "SAM referral/unit number", "SAM access/log number", "SAM keeping/record number");
    /** Who had looked. */
    private static final Set<String> FACTS = Set.of("audit_subject", "audit_fact");

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
            asks("justice&case=" + her.get("case"));
            for (String table : OF_JUSTICE) assertTrue(administrator.number("select count(*) from amparo." + table + " where survivor_id = ?::uuid", survivor) > 0, table + " has something to let go");
            List<String> objects = administrator.texts("select object_id::text from amparo.subject_object where survivor_id = ?::uuid", survivor);
            assertTrue(objects.size() > 3 && administrator.number("select count(*) from amparo.survivor_trace where survivor_id = ?::uuid", survivor) > 0, "there is something to let go");
            administrator.does("update amparo.case_file set state = 'CLOSED', closed_at = now(), close_reason = 'GOALS_MET' where survivor_id = ?::uuid", survivor);
            administrator.does("update amparo.survivor_standing set standing = 'CLOSED' where survivor_id = ?::uuid", survivor);
            administrator.does("update amparo.risk set state = 'CLOSED' where survivor_id = ?::uuid", survivor);
            Backup yesterdays = Backup.of(survivor, administrator);
            Visitor carla = Visitor.signedIn("carla");
            assertTrue(carla.get("casework/case?id=" + her.get("case")).text().contains(her.get("name")), "until then she is read");

            asks("agreed&case=" + her.get("case"));
            asks("clock");
            nobodyFinds(her, WAITING, "while she may change her mind");
            partnerSaysThatNothingIsLeft(her);
            administrator.does("update amparo.erasure set cooling_until = now() - interval '1 second' where survivor_id = ?::uuid", survivor);
            asks("clock");

            assertEquals(List.of("CERTIFIED 1 1"), administrator.texts("select state || ' ' || partners_asked || ' ' || partners_confirmed from amparo.erasure where survivor_id = ?::uuid", survivor));
            nobodyFinds(her, Set.of(), "afterwards");
            nothingIsStored(her, objects, administrator);

            yesterdays.restore(administrator);
            assertTrue(carla.get("casework/case?id=" + her.get("case")).text().contains(her.get("name")), "yesterday's backup has her");
            asks("start");
            nothingIsStored(her, objects, administrator);
            assertEquals(404, carla.get("casework/case?id=" + her.get("case")).status(), "and does not bring her back");
            asks("clock");
        }
    }

    /** Whomever a table holds by now, of this test or any other: nothing of them is left in any of them, and it is all put back. */
    @Test
    void everyTableLetsGoOfWhomeverItHolds() throws Exception {
        try (var administrator = new Administrator()) {
            List<String> tables = administrator.texts(HERS);
            assertTrue(tables.containsAll(OF_JUSTICE), "the tables were not found");
            Set<String> tried = new TreeSet<>();
            administrator.amparo().setAutoCommit(false);
            for (String table : tables) {
                if (tried.contains(table)) continue;
                List<String> somebody = administrator.texts("select survivor_id from amparo." + table + " order by survivor_id desc limit 1");
                if (somebody.isEmpty()) continue;
                for (String other : tables)
                    if (administrator.number("select count(*) from amparo." + other + " where survivor_id = ?::uuid", somebody.get(0)) > 0) tried.add(other);
                administrator.texts("select amparo.shred(?::uuid)", somebody.get(0));
                administrator.does("set constraints all immediate");
                for (String other : tables)
                    assertEquals(0, administrator.number("select count(*) from amparo." + other + " where survivor_id = ?::uuid", somebody.get(0)), other + " keeps something");
                administrator.amparo().rollback();
            }
            assertTrue(tried.size() > 40, "only " + tried + " held anybody");
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

    /** @param but what may still be there, as reader, page and the name of the part */
    private static void nobodyFinds(Her her, Set<String> but, String when) throws Exception {
        Map<String, String> traces = her.parts().entrySet().stream().filter(p -> !NOT_HERS.contains(p.getKey())).collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, same) -> one));
        Set<String> found = new TreeSet<>();
        for (Somebody reader : READERS) {
            Visitor visitor = Visitor.signedIn(reader.login());
            for (var line : Surfaces.written().lines()) {
                if (List.of("{childcase}", "{matter}", "{relative}").stream().anyMatch(line.address()::contains) || line.path().matches("logout|exit|lock")) continue;
                String address = line.at(her.parts());
                if (address.contains("{")) continue;
                var answer = visitor.get(address);
                String text = answer.text() + answer.header("location");
                traces.forEach((trace, part) -> {
                    if (text.contains(trace) && !address.contains(trace) && !but.contains(reader + " " + line.path() + " " + part)) found.add(reader + " at " + line + ": " + part);
                });
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
        places.removeAll(administrator.texts("select kept from amparo.kept_after_erasure()"));
        places.removeAll(FACTS);
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
