package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.typed.AwkwardStrings;
import org.amparo.shared.Signs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Awkward strings through a form and back on a page: shown sign by sign as typed, never run, or refused beside the field with the text still in it. */
@ArquillianTest
@RunAsClient
class TypedIsShownIT {

    private static final int EVERY = 3;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @Test
    void aNoteIsShownAsItWasTypedOrRefusedWithItsText() throws Exception {
        Her her = Her.record("carla");
        var carla = Visitor.inAnotherWindow("carla");
        String address = "casework/notes?id=" + her.get("case");
        var page = carla.get(address);
        var wrong = new ArrayList<String>();
        int kept = 0;
        int refused = 0;
        var all = AwkwardStrings.all();
        for (int i = 0; i < all.size(); i += EVERY) {
            String text = all.get(i);
            if (text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) continue; // no browser sends half a sign
            var answer = carla.post(FormOnPage.named(page.text(), "note").with("note:words", text).pressed("note:save"), address);
            if (answer.status() == 302) {
                kept++;
                page = carla.follow(answer);
                if (!shown(page.text()).contains(signs(text))) wrong.add("not shown: " + i + " " + signs(text));
            } else {
                refused++;
                page = answer;
                var still = FormOnPage.named(answer.text(), "note").fields().getOrDefault("note:words", "");
                boolean said = answer.status() == 200 && answer.text().contains("class=\"problem");
                boolean there = Signs.nothing(text) || text.length() > 3_000 || signs(still).equals(signs(carried(text)));
                if (!said || !there) wrong.add("refused without a word or without its text: " + i + " " + answer.status() + " " + signs(text) + " / " + signs(still));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(kept > 80 && refused > 10, kept + " kept, " + refused + " refused");
    }

    @Test
    void whatADoorRefusesStaysInItsField() throws Exception {
        var carla = Visitor.inAnotherWindow("carla");
        String name = "Ana <b> #{1+1} 'أمل'";
        var answer = carla.post(FormOnPage.named(carla.get("survivor/search").text(), "search").with("search:name", name).with("search:born", "soon").pressed("search:find"), "survivor/search");

        assertEquals(200, answer.status());
        assertEquals(name, FormOnPage.named(answer.text(), "search").fields().get("search:name"));
        assertEquals("soon", FormOnPage.named(answer.text(), "search").fields().get("search:born"));
        assertTrue(answer.text().contains("class=\"problem"));
    }

    private static String shown(String page) { return signs(FormOnPage.decoded(page)); }

    /** Line ends apart, which every form and page writes in its own way. */
    private static String signs(String text) { return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("^\n+", ""); }

    /** Without what is refused. */
    private static String carried(String text) {
        return text.codePoints().filter(Signs::canBeShown).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
