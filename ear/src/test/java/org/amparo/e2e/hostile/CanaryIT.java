package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.Onlooker;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name, a number, an address and a story that nobody else has go through the whole job, and are afterwards nowhere but where they are sealed. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class CanaryIT extends BrowserTest {

    private static final Random RANDOM = new Random();

    private final String name = word("Xochi");
    private final String story = word("Vrbn");
    private final String street = word("Qalle");
    private final String plan = word("Zplan");
    private final String arabic = letters(9, 'ا', 'ي');
    private final String phone = "69" + letters(7, '0', '9');
    private final Canaries canaries = new Canaries(List.of(name, story, street, plan, arabic, phone));
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Onlooker titles = new Onlooker() {
        @Override
        public void sees(Page page, String step) {
            told.add(page.title());
        }

        @Override
        public void passes(Page page) {
            told.add(page.title());
        }
    };

    @Test
    void whatSheSaysIsNowhereButWhereItIsSealed() throws Exception {
        String referral = fromANeedToHerWord();
        typeIntoEveryForm(referral);

        var places = new Places(canaries);
        assertEquals(List.of(), told.stream().filter(t -> !canaries.in(t).isEmpty()).toList(), "in an address, a title or the name of a file");
        assertEquals(List.of(), places.inMails());
        assertEquals(List.of(), places.inMetrics());
        assertEquals(List.of(), places.inDatabase("amparo"));
        assertEquals(List.of(), places.inDatabase("keycloak"));
        assertTrue(Set.of("log", "wildfly/log", "wildfly/data", "wildfly/tmp", "postgresql/pg_wal").stream().allMatch(Places::exists));
        assertEquals(List.of(), places.inFiles());
    }

    private String fromANeedToHerWord() {
        Page carla = listenedTo(login("carla"));
        Desk desk = new Desk(carla, url(""), titles);
        String caseId = desk.registers(name + " " + arabic, "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        desk.recordANeed(caseId, "HEALTH_MENTAL", "I fled from " + story + " in " + street + " " + arabic);
        carla.navigate(url("casework/notes?id=" + caseId));
        new Form(carla, "note").write("words", name + " lives in " + street).press("save");
        carla.navigate(url("survivor/search"));
        new Form(carla, "search").write("name", name).press("find");
        assertTrue(carla.content().contains(name), "she is found by who may see her");
        String referral = desk.beginReferral(caseId);
        desk.chooseService("Clínica Aurora").share("LANGUAGES", "INTERPRETER", "NEED", "PREFERRED_NAME").recordTheYes().send();

        Page pia = listenedTo(login("pia"));
        var shared = new SharedReferralPage(pia, url(""), titles).at(referral).acknowledge().accept("We meet behind " + plan + " " + phone);
        assertTrue(shared.text().contains(name) && shared.text().contains(plan), "the partner reads it");
        shared.start().reportDone("Talks about " + story);
        desk.look(referral).closeWithTheWord(story + " is far now");
        assertTrue(desk.text().contains(story));
        return referral;
    }

    /** What was asked for, and how what came back is called. */
    private Page listenedTo(Page page) {
        page.context().onRequest(request -> told.add(request.url()));
        page.context().onResponse(response -> told.add(String.valueOf(response.headers().get("content-disposition")) + response.headers().get("location")));
        return page;
    }

    /** Whatever a form refuses has been typed all the same: with every button, as worker and as partner. */
    private void typeIntoEveryForm(String referral) throws Exception {
        try (var administrator = new Administrator()) {
            String her = administrator.texts("select survivor_id from amparo.referral where referral_id = cast(? as uuid)", referral).get(0);
            String file = administrator.texts("select case_id from amparo.referral where referral_id = cast(? as uuid)", referral).get(0);
            String need = administrator.texts("select need_id from amparo.need where survivor_id = cast(? as uuid)", her).get(0);
            var parts = new Her(java.util.Map.of("survivor", her, "case", file, "need", need, "referral", referral, "draft", referral, "service", referral));
            int typed = 0;
            for (String login : List.of("carla", "pia")) {
                var visitor = Visitor.signedIn(login);
                for (var line : Surfaces.written().lines()) if (line.namesHer() && !line.at(parts.parts()).contains("{")) typed += typeInto(visitor, line.at(parts.parts()));
            }
            assertTrue(typed > 40, "only " + typed + " forms were filled in");
        }
    }

    private int typeInto(Visitor visitor, String address) {
        int sent = 0;
        for (FormOnPage form : FormOnPage.all(visitor.get(address).text())) {
            if (!form.isFaces() || form.typed().isEmpty()) continue;
            var filled = form;
            for (String field : form.typed()) filled = filled.with(field, field.contains("hone") || field.contains("reach") ? "+34" + phone : name + " " + story + " " + arabic);
            for (String button : form.buttons()) {
                if (button.endsWith("withdraw") || button.endsWith("discard")) continue;
                var answer = visitor.post(filled.pressed(button), address);
                told.add(answer.header("location") + answer.header("content-disposition"));
                sent++;
            }
        }
        return sent;
    }

    @Test
    void theSearchFindsWhatIsPlantedInEveryWriting(@TempDir Path folder) throws Exception {
        assertEquals(List.of(), canaries.under(folder));
        int n = 0;
        for (String word : List.of(name, arabic, phone))
            for (byte[] writing : writings(word)) {
                Path file = folder.resolve("planted" + n++);
                byte[] before = new byte[(4 << 20) - writing.length / 2];
                Files.write(file, before);
                Files.write(file, writing, java.nio.file.StandardOpenOption.APPEND);
                try (var stream = new ByteArrayInputStream(Files.readAllBytes(file))) {
                    assertFalse(canaries.in(stream).isEmpty(), "not found: " + new String(writing, StandardCharsets.ISO_8859_1));
                }
                Files.delete(file);
            }
        Files.writeString(folder.resolve(name + ".pdf"), "nothing");
        assertEquals(1, canaries.under(folder).size(), "the name of a file");
    }

    private static List<byte[]> writings(String word) {
        var all = new ArrayList<byte[]>();
        for (Charset set : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            all.add(("she is " + word + ", they said").getBytes(set));
            all.add(HexFormat.of().formatHex(word.getBytes(set)).getBytes(StandardCharsets.US_ASCII));
            for (String before : List.of("", "a", "ab")) {
                all.add(Base64.getEncoder().encode((before + word + " and more").getBytes(set)));
                all.add(Base64.getUrlEncoder().withoutPadding().encode((before + word).getBytes(set)));
            }
        }
        all.add(java.net.URLEncoder.encode("name " + word, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
        all.add(word.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return all;
    }

    @Test
    void theSearchFindsWhatLiesInATableAndInTheFilesBelowIt() throws Exception {
        var places = new Places(canaries);
        try (var administrator = new Administrator()) {
            administrator.does("create table amparo.planted as select convert_to(repeat(?, 500), 'UTF8') as sealed", name);
            try {
                assertFalse(places.inDatabase("amparo").isEmpty());
                administrator.does("update amparo.planted set sealed = convert_to(?, 'UTF8')", phone);
                assertFalse(places.inFiles().isEmpty());
            } finally {
                administrator.does("drop table amparo.planted");
            }
        }
    }

    private static String word(String beginning) { return beginning + letters(8, 'a', 'z'); }

    private static String letters(int count, char from, char to) {
        return RANDOM.ints(count, from, to + 1).filter(c -> c != 'ـ').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
