package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.hostile.Surfaces.Line;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who knows how such servers are built. */
@ArquillianTest
@RunAsClient
class AttackersChairIT {

    private static final List<String> GARBAGE = List.of("x", "-1", ",", "9999-99-99_x", "#{1+1}", "\u0000", "%");
    private static final Pattern INSIDES = Pattern.compile("Exception|org\\.amparo\\.|jakarta\\.|java\\.|postgres|hibernate|WFLY|undertow", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIELD = Pattern.compile("<input(?=[^>]* type=\"date(?:time-local)?\")[^>]* name=\"([^\"]+)\"");
    private static final List<String> PEOPLE = List.of("lead", "supervisor", "recipient", "administrator");
    private static final Map<String, String> LOGINS = Map.of("lead", "carla", "supervisor", "sam", "recipient", "pia", "administrator", "adam");

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @Test
    void nonsenseInAnAddressIsNeverAFaultOfOurs() throws Exception {
        Her her = Her.record("carla");
        var failed = new ArrayList<String>();
        for (String person : PEOPLE) {
            var visitor = Visitor.signedIn(LOGINS.get(person));
            for (Line line : Surfaces.written().lines()) {
                if (!line.address().contains("?") || !line.answers().get(person).matches("hers|opens|on.*")) continue;
                for (String pair : line.address().split("\\?", 2)[1].split("&"))
                    for (String nonsense : GARBAGE) {
                        var address = line.at(her.parts()).replaceAll("([?&]" + pair.split("=")[0] + "=)[^&]*", "$1" + URLEncoder.encode(nonsense, StandardCharsets.UTF_8).replace("+", "%20"));
                        var answer = visitor.get(address);
                        if (answer.status() >= 500) failed.add(person + " " + answer.status() + " " + line.path() + " " + pair.split("=")[0] + "=" + nonsense.substring(0, Math.min(20, nonsense.length())));
                    }
            }
        }
        assertEquals(List.of(), failed);
    }

    /** A year that can be read, and that no table and no sum of days can hold. */
    @Test
    void noFieldForADayTakesOneThatCannotBeMeant() throws Exception {
        Her her = Her.record("carla");
        var wrong = new TreeSet<String>();
        var fields = new TreeSet<String>();
        for (String person : PEOPLE) {
            var visitor = Visitor.signedIn(LOGINS.get(person));
            for (Line line : Surfaces.written().lines()) {
                if (!line.answers().get(person).matches("hers|opens|on.*")) continue;
                String address = line.at(her.parts());
                String page = visitor.get(address).text();
                for (String field : DAY_FIELD.matcher(page).results().map(f -> f.group(1)).toList())
                    for (String day : List.of("+999999999-12-31", "+999999999")) {
                        fields.add(line.path() + " " + field);
                        var form = FormOnPage.named(visitor.get(address).text(), field.split(":")[0]);
                        var answer = visitor.post(form.with(field, day).pressed(form.buttons().getFirst()), address);
                        if (answer.status() != 200 || !answer.text().contains("Please give the date as day, month and year")) wrong.add(person + " " + answer.status() + " " + line.path() + " " + field + " " + day);
                    }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(fields.size() > 25, fields.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"public/..;/casework/cases", "public/%2e%2e/casework/cases", "public/..%2fcasework/cases", "jakarta.faces.resource/..;/casework/cases", "/casework/cases",
        "casework/cases.xhtml", "casework/cases;jsessionid=x", "casework%2fcases", "CASEWORK/cases", "public/;/../casework/cases", "exit/../casework/cases", "ping;/casework/cases",
        "jakarta.faces.resource/casework/cases.xhtml", "public/casework/cases.xhtml", "WEB-INF/web.xml", "WEB-INF/templates/page.xhtml", "META-INF/MANIFEST.MF", "%57EB-INF/web.xml",
        "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "jakarta.faces.resource/page.xhtml.xhtml?ln=WEB-INF/templates",
        "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=15&pfdrid=x&pfdrt=sc", "jakarta.faces.resource/oidc.json.xhtml?con=../WEB-INF", "it/../casework/cases"})
    void noWayAroundTheDoor(String path) {
        var answer = Visitor.anonymous().get(path);
        String text = answer.text();

        assertTrue(answer.status() != 200 || !text.contains("class=\"places") && !text.contains("<nav"), path + " opened a page");
        assertFalse(text.contains("<web-app") || text.contains("client-id") || text.contains("ui:composition") || text.contains("Manifest-Version"), path + " gave a file of ours away");
        assertFalse(INSIDES.matcher(text.replaceAll("jakarta\\.faces\\.(resource|ViewState)", "")).find(), path + " tells what we are built of: " + text);
    }

    /** Asked for in parts, a page is not asked who may come in. */
    @Test
    void noPartOfAPageIsToBeHadByItsAddress() throws Exception {
        var part = Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.render", "@all");
        var asksForParts = Map.of("Faces-Request", "partial/ajax");
        var open = new TreeSet<String>();
        for (String login : List.of("pia", "carla")) {
            var visitor = Visitor.signedIn(login);
            for (var line : Surfaces.written().lines()) {
                for (var answer : List.of(visitor.get(line.path(), asksForParts), visitor.get(line.path() + "?" + FormOnPage.encoded(part)), visitor.post(line.path(), part, asksForParts)))
                    if (answer.status() < 400 || answer.status() >= 500 || answer.text().contains("ViewState")) open.add(login + " " + line.path() + " " + answer.status());
            }
        }
        assertEquals(Set.of(), open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "HEAD", "X"})
    void anotherMethodOpensNothing(String method) throws Exception {
        Her her = Her.record("carla");
        try (var administrator = new Administrator()) {
            var before = administrator.marksOf(her.get("survivor"));
            for (String address : List.of("casework/case?id=", "survivor/paper?id=", "inbox/referral?id=")) {
                var outside = Visitor.anonymous().method(method, address + her.get("case"));
                assertTrue(outside.status() != 200 && her.tracesIn(outside.text() + outside.headers(), outside.header("location")).isEmpty(), method + " " + address + " " + outside.status());
                var nadia = Visitor.signedIn("nadia").method(method, address + her.get("case"));
                assertTrue(nadia.status() >= 400 || method.equals("OPTIONS"), method + " " + address + " " + nadia.status());
                assertEquals(List.of(), her.tracesIn(nadia.text(), ""));
            }
            assertEquals(before, administrator.marksOf(her.get("survivor")));
        }
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTheOneThatIsSignedIn() {
        var victim = Visitor.anonymous();
        victim.cookies().put("JSESSIONID", "chosenByTheAttacker");
        victim.get("");
        String before = victim.cookies().get("JSESSIONID");
        var form = victim.follow(victim.get(""));
        var signedIn = victim.submit(FormOnPage.first(form.text()).with("username", "carla").with("password", "carla"));

        assertEquals(200, signedIn.status());
        assertNotEquals(before, victim.cookies().get("JSESSIONID"), "the session gets a new name with the sign-in");
        var attacker = Visitor.anonymous();
        for (String known : List.of("chosenByTheAttacker", String.valueOf(before))) {
            attacker.cookies().put("JSESSIONID", known);
            assertTrue(attacker.get("home/today").leadsToSignIn(), known);
        }
    }

    @Test
    void signingOutEndsBothSessionsAndTheOldCookieOpensNothing() {
        var carla = Visitor.signedIn("carla");
        var thief = Visitor.anonymous();
        thief.cookies().putAll(carla.cookies());
        assertEquals(200, thief.get("home/today").status());

        assertEquals(303, carla.post("logout", Map.of()).status());

        assertTrue(thief.get("home/today").leadsToSignIn());
        assertTrue(thief.follow(thief.get("home/today")).text().contains("password"), "the identity provider asks again, too");
    }

    @Test
    void noLinkEndsASessionOrChangesAnything() {
        var carla = Visitor.signedIn("carla");
        for (String link : List.of("logout", "lock", "access/again", "language?to=ar&back=/", "ping")) assertEquals(405, carla.get(link).status(), link);
        carla.get("exit", Map.of("Sec-Fetch-Site", "cross-site"));

        assertEquals(200, carla.get("home/today").status(), "she is still signed in");
        assertTrue(carla.get("home/today").text().contains("lang=\"en\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example/", "/%2fevil.example", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b", "/..//evil.example"})
    void nobodyIsSentElsewhere(String back) {
        var answer = Visitor.anonymous().post("language", Map.of("to", "en", "back", back));

        assertEquals(303, answer.status());
        assertEquals(URI.create(RunningStack.current().url()), URI.create(RunningStack.current().url()).resolve(answer.header("location")).resolve("/"));
        assertTrue(answer.headers().entrySet().stream().filter(h -> h.getKey().equalsIgnoreCase("set-cookie")).flatMap(h -> h.getValue().stream()).allMatch(c -> c.startsWith("language=en;")));
    }

    @Test
    void anotherHostNameLeadsNobodyThere() throws Exception {
        for (String host : List.of("evil.example", "localhost:1@evil.example", "evil.example:80")) {
            String answer = asked("GET /home/today HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
            String location = answer.lines().filter(l -> l.regionMatches(true, 0, "location:", 0, 9)).map(l -> l.substring(9).strip()).findFirst().orElse("");
            if (location.isEmpty()) continue;
            assertTrue(location.startsWith(RunningStack.current().keycloakUrl()), location);
            var page = java.net.http.HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(URI.create(location)).build(), java.net.http.HttpResponse.BodyHandlers.ofString());
            assertEquals(400, page.statusCode(), "the identity provider knows only our own address");
            assertFalse(page.headers().firstValue("location").isPresent());
        }
    }

    @Test
    void searchingForSomebodyElsesSurvivorLooksLikeSearchingForNobody() throws Exception {
        Her her = Her.record("carla");
        var nadia = Visitor.signedIn("nadia");
        var nobody = her.get("name").replace("Kizil", "Yesil");

        assertEquals(found(nadia, nobody, "").replace(nobody, "N"), found(nadia, her.get("name"), "").replace(her.get("name"), "N"));
        String before = found(nadia, "", her.get("phone"));
        assertEquals(her.get("phone"), Her.record("carla").get("phone"), "one more that has the same");
        assertEquals(before, found(nadia, "", her.get("phone")), "what fits of others' changes nothing");
        assertTrue(found(Visitor.signedIn("carla"), her.get("name"), "").contains(her.get("survivor")), "who may see her finds her");
    }

    private static String found(Visitor who, String name, String phone) {
        var form = FormOnPage.named(who.get("survivor/search").text(), "search");
        var page = who.post(form.with("search:name", name).with("search:phone", phone).pressed("search:find"), "survivor/search");
        assertEquals(200, page.status());
        return FormOnPage.decoded(page.text())
                .replaceAll("name=\"primefaces.nonce\"[^>]*", "").replaceAll("nonce[=-]\"?[\\w+/=-]+", "").replaceAll("name=\"jakarta.faces.ViewState\"[^>]*", "").replaceAll("csp\\.init\\([^)]*\\)", "").replaceAll("v=[0-9a-f]+", "")
                // how well her own records fit what she typed is hers to see
                .replaceAll("only a part of the name sounds alike|name fits", "fits");
    }

    private static String asked(String raw) throws IOException {
        var at = URI.create(RunningStack.current().url());
        try (var socket = new Socket("localhost", at.getPort())) {
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
