package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.Visitor.Answer;
import org.amparo.e2e.hostile.Surfaces.Line;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Forms that no page of ours would send: another record's id in a hidden place, a page opened before its reader was shut out, a state that is old. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_39, Recommendation.R_42})
class ForgedPostsIT {

    /** The server keeps this many pages of one session; an older one would be refused for another reason. */
    private static final int PAGES_KEPT = 12;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    private record Opened(Visitor by, String address, FormOnPage form) { }

    @Test
    void anotherRecordsIdInAFormOfOnesOwnOpensAndChangesNothing() throws Exception {
        Her hers = Her.record("carla");
        attack("nadia", Her.record("nadia"), hers);
        attack("rosa", Her.record("rosa"), hers);
    }

    /** A forged form may well be taken for one's own record, which then goes on: the next form needs a record that still offers it. */
    private static void attack(String login, Her first, Her hers) throws Exception {
        try (var administrator = new Administrator()) {
            Map<String, String> before = administrator.marksOf(hers.get("survivor"));
            var visitor = Visitor.inAnotherWindow(login);
            var own = first;
            int sent = 0;
            for (var offered : offered(visitor, own).entrySet())
                for (String button : offered.getValue())
                    for (int aim = 0; aim < mixed(offered.getKey(), own, hers).size(); aim++, sent++) {
                        if (forge(visitor, offered.getKey(), own, mixed(offered.getKey(), own, hers).get(aim), hers, button)) continue;
                        own = Her.record(login);
                        assertTrue(forge(visitor, offered.getKey(), own, mixed(offered.getKey(), own, hers).get(aim), hers, button), offered.getKey() + " " + button + " could not be sent");
                    }
            assertTrue(sent > (login.equals("nadia") ? 60 : 10), login + " sent only " + sent);
            assertEquals(before, administrator.marksOf(hers.get("survivor")), login + " changed something of hers");
        }
    }

    private static Map<Line, List<String>> offered(Visitor visitor, Her own) throws Exception {
        var offered = new LinkedHashMap<Line, List<String>>();
        for (Line line : Surfaces.written().lines())
            if (line.namesHer() && !line.at(own.parts()).contains("{")) offered.put(line, buttons(visitor.get(line.at(own.parts()))));
        return offered;
    }

    /** All of hers; and where an address names two things, one of hers inside one's own record, and the other way round. */
    private static List<Her> mixed(Line line, Her own, Her hers) {
        var aims = new ArrayList<>(List.of(hers));
        var named = hers.parts().keySet().stream().filter(part -> line.address().contains("{" + part + "}")).toList();
        if (named.size() > 1) named.forEach(part -> aims.add(own.with(part, hers.get(part))));
        return aims;
    }

    private static boolean forge(Visitor visitor, Line line, Her own, Her aim, Her hers, String button) {
        var page = visitor.get(line.at(own.parts()));
        var form = FormOnPage.all(page.text()).stream().filter(f -> f.buttons().contains(button)).findFirst();
        if (form.isEmpty()) return false;
        var filled = typed(form.get()).pressed(button);
        String address = line.at(aim.parts());
        if (address.contains("?")) for (String pair : address.split("\\?", 2)[1].split("&")) filled = filled.with(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        var answer = visitor.post(filled, address);
        assertTrue(answer.status() < 500, address + " " + button + " answered " + answer.status());
        assertNothingOf(hers, answer, address);
        if (answer.status() / 100 == 3) assertNothingOf(hers, visitor.follow(answer), address);
        return true;
    }

    @Test
    void aPageThatWasOpenWhenItsReaderWasShutOutShowsAndChangesNothingMore() throws Exception {
        Her hers = Her.record("carla");
        List<Opened> open = openEverything("david", hers);
        assertTrue(open.size() > 25, "only " + open.size() + " forms were open");
        try (var administrator = new Administrator()) {
            for (String record : List.of("survivor", "child"))
                administrator.does("insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at) values (gen_random_uuid(), cast(? as uuid), ?, ?, now())",
                        hers.get(record), Somebody.DAVID.id().value(), Somebody.CARLA.id().value());
            Map<String, String> before = administrator.marksOf(hers.get("survivor"));
            for (Opened page : open)
                for (String button : page.form().buttons()) {
                    var answer = page.by().post(typed(page.form()).pressed(button), page.address());
                    assertTrue(answer.status() < 500, page.address() + " " + button + " answered " + answer.status());
                    assertNothingOf(hers, answer, page.address());
                }
            assertEquals(before, administrator.marksOf(hers.get("survivor")), "something was changed from an open page");
        }
    }

    private static List<Opened> openEverything(String login, Her hers) throws Exception {
        var open = new ArrayList<Opened>();
        var visitor = Visitor.inAnotherWindow(login);
        int pages = 0;
        for (Line line : Surfaces.written().lines()) {
            if (!line.namesHer()) continue;
            if (++pages % PAGES_KEPT == 0) visitor = Visitor.inAnotherWindow(login);
            var page = visitor.get(line.at(hers.parts()));
            for (FormOnPage form : FormOnPage.all(page.text())) if (form.isFaces()) open.add(new Opened(visitor, line.at(hers.parts()), form));
        }
        return open;
    }

    @Test
    void aFormWithoutOrWithAnotherPersonsStateDoesNothing() throws Exception {
        Her hers = Her.record("carla");
        String address = "casework/notes?id=" + hers.get("case");
        var carla = Visitor.inAnotherWindow("carla");
        var form = FormOnPage.all(carla.get(address).text()).stream().filter(f -> f.isFaces() && !f.typed().isEmpty()).findFirst().orElseThrow();
        try (var administrator = new Administrator()) {
            var before = administrator.marksOf(hers.get("survivor")).get("note");
            for (String button : form.buttons()) {
                var filled = typed(form).pressed(button);
                Visitor.inAnotherWindow("david").post(filled, address);
                carla.post(filled.with("jakarta.faces.ViewState", ""), address);
                carla.post(filled.with("jakarta.faces.ViewState", "-1:-1"), address);
                Visitor.anonymous().post(filled, address);
                assertEquals(403, carla.post(address, filled.fields(), Map.of("Sec-Fetch-Site", "cross-site")).status());
            }
            assertEquals(before, administrator.marksOf(hers.get("survivor")).get("note"));
        }
    }

    @Test
    void aFormThatNoPageOfOursSendsIsRefusedBeforeAnyOfItIsCarriedOut() throws Exception {
        Her hers = Her.record("carla");
        String address = "casework/notes?id=" + hers.get("case");
        var carla = Visitor.inAnotherWindow("carla");
        var page = FormOnPage.all(carla.get(address).text()).stream().filter(f -> f.isFaces() && !f.typed().isEmpty()).findFirst().orElseThrow();
        var form = typed(page).pressed(page.buttons().getFirst());
        var unsigned = new LinkedHashMap<>(form.fields());
        unsigned.remove("primefaces.nonce");
        var many = new LinkedHashMap<>(form.fields());
        for (int i = 0; i < 1001; i++) many.put("more" + i, "");
        try (var administrator = new Administrator()) {
            Map<String, String> before = administrator.marksOf(hers.get("survivor"));
            refused(carla.post(address, unsigned));
            refused(carla.post(form.with("primefaces.nonce", "x"), address));
            refused(carla.post(address, many));
            for (String elsewhere : List.of("casework/case?id=" + hers.get("case"), "survivor/contact?id=" + hers.get("case"), "casework/team?id=" + hers.get("case"), "staff/me", "index"))
                refused(carla.post(form, elsewhere));
            assertEquals(before, administrator.marksOf(hers.get("survivor")), "something of it was carried out");
            assertTrue(carla.post(form, address).status() < 400);
            assertNotEquals(before.get("note"), administrator.marksOf(hers.get("survivor")).get("note"), "our own page's form is");
        }
    }

    @Test
    void aButtonInARowThatDoesNotSayWhatItIsAboutDoesNothing() throws Exception {
        Her hers = Her.record("carla");
        String address = "survivor/contact?id=" + hers.get("survivor");
        var carla = Visitor.inAnotherWindow("carla");
        var form = FormOnPage.named(carla.get(address).text(), "ways");
        String confirm = form.buttons().stream().filter(b -> b.endsWith(":confirm")).findFirst().orElseThrow();
        assertTrue(form.fields().containsKey(confirm + "-about"), "our own page says it");
        try (var administrator = new Administrator()) {
            Map<String, String> before = administrator.marksOf(hers.get("survivor"));
            assertEquals(409, carla.post(form.pressed(confirm).without(confirm + "-about"), address).status());
            assertEquals(409, carla.post(form.pressed(confirm).with(confirm + "-about", ""), address).status());
            assertEquals(before, administrator.marksOf(hers.get("survivor")), "something of it was carried out");
            assertTrue(carla.post(form.pressed(confirm), address).status() < 400);
            assertNotEquals(before, administrator.marksOf(hers.get("survivor")), "our own page's form is");
        }
    }

    @Test
    void aFormWithAFileThatIsSentWithoutItsPartsIsRefused() {
        var adam = Visitor.inAnotherWindow("adam");
        var form = FormOnPage.named(adam.get("partner/imports").text(), "give");
        refused(adam.post(form.pressed("give:read"), "partner/imports"));
    }

    private static void refused(Answer answer) {
        assertEquals(400, answer.status(), answer.from().getPath());
        assertTrue(answer.header("content-type").startsWith("text/html") && answer.text().contains("</html>"), "the calm page");
    }

    @Test
    @Holds(Recommendation.R_49)
    void ofTwoYesesSentAtTheSameMomentOneCountsAndTheOtherPageSaysWhoWasQuicker() throws Exception {
        Her hers = Her.record("carla");
        String address = "inbox/referral?id=" + hers.get("referral");
        var pia = accepting(Visitor.inAnotherWindow("pia"), address, "Pia rings on Monday");
        var pablo = accepting(Visitor.inAnotherWindow("pablo"), address, "Pablo rings on Tuesday");
        var gate = new CyclicBarrier(2);

        var first = CompletableFuture.supplyAsync(() -> sent(pia, gate));
        var second = CompletableFuture.supplyAsync(() -> sent(pablo, gate));
        var answers = new LinkedHashMap<>(Map.of("Pia", first.join(), "Pablo", second.join()));

        assertEquals(1, answers.values().stream().filter(a -> a.header("location").contains("did=")).count(), "one yes counts: " + answers.values().stream().map(Answer::status).toList());
        var loser = answers.entrySet().stream().filter(a -> !a.getValue().header("location").contains("did=")).findFirst().orElseThrow();
        String page = loser.getValue().text();
        assertTrue(page.contains(loser.getKey() + " rings on"), "her own words are still there");
        assertTrue(page.contains(loser.getKey().equals("Pia") ? "Pablo Ibarra" : "Pia Santos"), "and who was quicker");
        try (var administrator = new Administrator()) {
            assertEquals(1, administrator.number("select count(*) from amparo.referral_event where referral_id = cast(? as uuid) and action = 'ACCEPT'", hers.get("referral")));
            assertEquals(1, administrator.number("select count(*) from amparo.referral_release where referral_id = cast(? as uuid) and stage = 'IDENTITY' and released_at is not null", hers.get("referral")));
        }
    }

    private static Opened accepting(Visitor visitor, String address, String plan) {
        return new Opened(visitor, address, FormOnPage.named(visitor.get(address).text(), "accept").with("accept:plan", plan).pressed("accept:accept-send"));
    }

    private static Answer sent(Opened page, CyclicBarrier gate) {
        try {
            gate.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return page.by().post(page.form(), page.address());
    }

    private static List<String> buttons(Answer page) {
        return page.status() != 200 ? List.of() : FormOnPage.all(page.text()).stream().filter(FormOnPage::isFaces).flatMap(f -> f.buttons().stream()).toList();
    }

    private static FormOnPage typed(FormOnPage form) {
        var filled = form;
        for (String field : form.typed()) if (form.fields().getOrDefault(field, "").isEmpty()) filled = filled.with(field, "Somebody else was here");
        return filled;
    }

    private static void assertNothingOf(Her hers, Answer answer, String asked) {
        assertEquals(List.of(), hers.tracesIn(answer.text(), asked), asked + " showed something of hers");
    }
}
