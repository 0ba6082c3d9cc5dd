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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.Onlooker;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name, a number, an address and a story that nobody else has go through the whole job, and are afterwards nowhere but where they are sealed. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_39, Recommendation.R_42})
class CanaryIT extends BrowserTest {

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    private static final Random RANDOM = new Random();
    /** The longest path has fewer questions. */
    private static final int STEPS = 8;
    private static final Pattern OF_JUSTICE = Pattern.compile("justice/(item|asked|kept|proceeding|hearing|hearingstep)\\?id=[^\"#]+");
    /** The folders of pages with forms about her. */
    private static final Set<String> ABOUT_HER = Set.of("casework", "survivor", "support", "referral", "inbox", "calendar", "child", "justice", "keeping");

    /** Ask for words only in a state that a fresh record does not have: a meeting that is over, a relative or a matter some steps on, a conference that is planned or to which somebody is invited, a case taken up again, a worry that somebody looks at; or the legal adviser of her team once a talk was understood. */
    private static final Set<String> LATER = Set.of("calendar/appointment", "child/relative", "child/step", "casework/again", "casework/conference", "survivor/worry", "inbox/invitation", "justice/decision");

    private final String name = word("Xochi");
    private final String story = word("Vrbn");
    private final String street = word("Qalle");
    private final String plan = word("Zplan");
    private final String arabic = letters(9, 'ا', 'ي');
    private final String phone = "69" + letters(7, '0', '9');
    private final Canaries canaries = new Canaries(List.of(name, story, street, plan, arabic, phone));
    /** Page and button of every form that was filled in. */
    private final Set<String> written = new TreeSet<>();
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
        fromANeedToHerWord();
        typeIntoEveryForm();

        var places = new Places(canaries);
        assertEquals(List.of(), told.stream().filter(t -> !canaries.in(t).isEmpty()).toList(), "in an address, a title or the name of a file");
        assertEquals(List.of(), places.inMails());
        assertEquals(List.of(), places.inMetrics());
        assertEquals(List.of(), places.inDatabase("amparo"));
        assertEquals(List.of(), places.inDatabase("keycloak"));
        assertTrue(Set.of("log", "wildfly/log", "wildfly/data", "wildfly/tmp", "postgresql/pg_wal").stream().allMatch(Places::exists));
        assertEquals(List.of(), places.inFiles());
    }

    private void fromANeedToHerWord() {
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
        desk.chooseService("Clínica Aurora").share("LANGUAGES", "INTERPRETER", "NEED", "PREFERRED_NAME");
        new Form(carla, "agree").write("witness", "Sister of " + name).write("interpreter", arabic + " " + phone);
        written.add("referral/agree agree:agrees");
        desk.recordTheYes().send();

        Page pia = listenedTo(login("pia"));
        var shared = new SharedReferralPage(pia, url(""), titles).at(referral).acknowledge().accept("We meet behind " + plan + " " + phone);
        assertTrue(shared.text().contains(name) && shared.text().contains(plan), "the partner reads it");
        shared.start().reportDone("Talks about " + story);
        desk.look(referral).closeWithTheWord(story + " is far now");
        assertTrue(desk.text().contains(story));
    }

    /** What was asked for, and how what came back is called. */
    private Page listenedTo(Page page) {
        page.context().onRequest(request -> told.add(request.url()));
        page.context().onResponse(response -> told.add(String.valueOf(response.headers().get("content-disposition")) + response.headers().get("location")));
        return page;
    }

    /** Whatever a form refuses has been typed all the same: on every page with something to write on, with every button, as worker, partner, supervisor and somebody of the community. */
    private void typeIntoEveryForm() throws Exception {
        for (String login : List.of("carla", "pia", "sam", "mona")) {
            var visitor = Visitor.inAnotherWindow(login);
            var her = Her.record("carla");
            for (var line : Surfaces.written().lines())
                if (!line.at(her.parts()).contains("{") && ABOUT_HER.contains(line.path().split("/")[0])) her = typeIntoAll(visitor, line, her);
        }
        ofAService(Visitor.inAnotherWindow("carla"), Her.record("carla").get("service"));
        for (String begin : List.of("legaltalk", "element", "register", "receive", "keep", "recordproceeding")) ofTheLegalAdviser(begin + "?of=ACT&id=", Visitor.anonymous().get("it/material").text());
        String its = Visitor.anonymous().get("it/hearing").text();
        for (var begin : Map.of("hearingwish?id=", "case", "daystep?step=MOVE&id=", "day").entrySet()) ofTheLegalAdviser(begin.getKey(), its.replaceAll("(?s).*" + begin.getValue() + "=([0-9a-f-]+).*", "$1"));
        var missing = Surfaces.written(ABOUT_HER);
        missing.removeAll(LATER);
        missing.removeIf(page -> written.stream().anyMatch(w -> w.startsWith(page + " ")));
        assertEquals(Set.of(), missing, "never written on; only on " + written);
    }

    /** One form leads to the next, or takes another one away: then a new record goes the same way, and turns off where something was not yet written. */
    private Her typeIntoAll(Visitor visitor, Surfaces.Line line, Her first) throws Exception {
        var her = first;
        var seen = new TreeSet<String>();
        var done = new TreeSet<String>();
        var here = new TreeSet<String>();
        int steps = 0;
        var page = visitor.get(line.at(her.parts()));
        for (boolean more = false;;) {
            var offered = offered(page);
            seen.addAll(offered.keySet());
            var next = offered.keySet().stream().filter(button -> !done.contains(button)).findFirst().or(() -> offered.keySet().stream().filter(button -> !here.contains(button)).findFirst());
            if (next.isPresent()) {
                var answer = typeInto(visitor, line.at(her.parts()), offered.get(next.get()), next.get());
                more |= done.add(next.get());
                if (!isAStep(next.get()) || ++steps > STEPS) here.add(next.get());
                page = answer.status() == 200 ? answer : visitor.get(line.at(her.parts()));
            } else {
                if (!more || done.containsAll(seen)) break;
                her = Her.record("carla");
                here.clear();
                steps = 0;
                more = false;
                page = visitor.get(line.at(her.parts()));
            }
        }
        assertEquals(seen, done, "not found again on " + line);
        done.forEach(button -> written.add(line.path() + " " + button));
        return her;
    }

    private static Map<String, FormOnPage> offered(Visitor.Answer page) {
        var offered = new LinkedHashMap<String, FormOnPage>();
        for (FormOnPage form : FormOnPage.all(page.text()))
            for (String button : form.buttons()) if (form.isFaces() && (isAStep(button) || !form.typed().isEmpty())) offered.put(button, form);
        return offered;
    }

    /** On a path where one question follows the other, words are asked for at its end. */
    private static boolean isAStep(String button) { return button.endsWith(":next"); }

    /** Words are asked for at two of its steps only, which follow on others. */
    private void ofAService(Visitor carla, String service) {
        for (String step : List.of("ACCEPT", "WAIT", "START", "COMPLETE")) {
            String address = "support/step?id=" + service + "&step=" + step;
            var form = FormOnPage.named(carla.get(address).text(), "step");
            var answer = typeInto(carla, address, form, "step:save");
            assertEquals(302, answer.status(), () -> step + " " + List.of(answer.text().split("class=\"problem")).stream().skip(1).map(said -> said.substring(0, Math.min(90, said.length()))).toList());
            if (!form.typed().isEmpty()) written.add("support/step " + step);
        }
    }

    /** In a team of hers, from one page to wherever it leads and every step it offers. */
    private void ofTheLegalAdviser(String begin, String id) {
        var leila = Visitor.signedIn("leila");
        String file = "?id=" + id;
        FormOnPage.all(leila.get("justice/orientation" + file).text()).stream().filter(form -> form.buttons().stream().anyMatch(button -> button.endsWith(":offer")))
                .forEach(form -> leila.post(form.pressed(form.buttons().getFirst()), "justice/orientation" + file));
        var ahead = new LinkedHashSet<>(List.of("justice/" + begin + id));
        for (int i = 0; i < ahead.size() && i < STEPS; i++) {
            String address = List.copyOf(ahead).get(i);
            var page = leila.get(address);
            ahead.addAll(steps(page));
            for (FormOnPage form : FormOnPage.all(page.text())) for (String button : form.buttons()) {
                if (!button.matches(".*:(save|write)")) continue;
                var led = OF_JUSTICE.matcher(typeInto(leila, address, form, button).header("location"));
                if (led.find()) ahead.addAll(steps(leila.get(led.group())));
                if (!form.typed().isEmpty()) written.add(address.replaceFirst("\\?.*", "") + " " + button);
            }
        }
    }

    private static List<String> steps(Visitor.Answer page) {
        return OF_JUSTICE.matcher(FormOnPage.decoded(page.text())).results().map(MatchResult::group).filter(link -> link.contains("step=")).toList();
    }

    private Visitor.Answer typeInto(Visitor visitor, String address, FormOnPage form, String button) {
        var filled = form.answered();
        for (String field : form.typed()) filled = filled.with(field, field.contains("hone") || field.contains("reach") ? "+34" + phone : field.contains("ingerprint") ? "" : name + " " + story + " " + arabic);
        var answer = visitor.post(filled.pressed(button), address);
        assertTrue(answer.status() < 500, address + " " + button + " answered " + answer.status());
        told.add(answer.header("location") + answer.header("content-disposition"));
        return answer;
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
