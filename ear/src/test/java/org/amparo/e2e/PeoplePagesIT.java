package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages around one person: who is there, who must stay away, how to be reached, and answers that wait to be finished. */
class PeoplePagesIT extends BrowserTest {

    private final String name = "Canarina " + UUID.randomUUID().toString().substring(0, 6);

    private static String aCase(Page worker, String name) {
        return new Desk(worker, stack().url()).registers(name, "eng", "Carla Reyes", "David Okafor");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_133)
    void theTeamIsKeptOnOnePage(String language, int width) {
        var carla = login("carla", language);
        String file = aCase(carla, name);
        carla.setViewportSize(width, 800);
        carla.navigate(url("casework/team?id=" + file));
        assertSound(carla);
        carla.selectOption("[id='join:member']", new SelectOption().setLabel("Leila Mansour"));
        new Form(carla, "join").choose("memberReason", "SPECIAL_KNOWLEDGE").press("add");
        assertTrue(carla.innerText("main ul.rows").contains("Leila Mansour"));
        assertSound(carla);
        var leila = login("leila", language);
        assertEquals(200, leila.navigate(url("casework/case?id=" + file)).status());

        carla.selectOption("[id='part:leaver']", new SelectOption().setLabel("Leila Mansour"));
        new Form(carla, "part").choose("leaverReason", "WORKLOAD").press("end");
        assertEquals(404, leila.navigate(url("casework/case?id=" + file)).status());
        assertEquals(2, carla.locator("ol.timeline > li").count(), "both changes are written down");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_133)
    void aSupervisorSeesHowTheWorkIsSharedAndNobodysName(String language, int width) {
        aCase(login("carla", "en"), name);
        var sam = login("sam", language);
        sam.setViewportSize(width, 800);
        sam.navigate(url("casework/cases?unit=true"));
        sam.locator("main a[href*='casework/unit']").click();
        sam.waitForURL(address -> address.contains("/casework/unit"));
        assertSound(sam);
        assertTrue(sam.innerText("main").contains("Carla Reyes"));
        assertFalse(sam.content().contains(name), "no survivor's name stands here");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_103)
    void aMotherAndHerChildAreLinkedAndPartedOnOnePage(String language, int width) {
        var carla = login("carla", language);
        String mother = aCase(carla, name);
        String childsName = "Tajinaste " + name.substring(9);
        String child = aCase(carla, childsName);
        carla.navigate(url("casework/case?id=" + child));
        var number = java.util.regex.Pattern.compile("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}").matcher(carla.innerText("body"));
        assertTrue(number.find());
        carla.setViewportSize(width, 800);
        carla.navigate(url("casework/household?id=" + mother));
        assertSound(carla);
        new Form(carla, "link").write("number", "222-222-222").choose("kinship", "CHILD").press("save");
        assertTrue(carla.locator("[id='link:number-problem']").innerText().length() > 3, "a number that is none of hers is said beside the field");
        new Form(carla, "link").write("number", number.group()).choose("kinship", "CHILD").press("save");
        carla.waitForCondition(() -> carla.innerText("main").contains(childsName));
        assertSound(carla);
        assertTrue(carla.locator("main a[href*='survivor/consent?']").count() > 0, "the same can be asked of the child");
        carla.navigate(url("casework/household?id=" + child));
        assertTrue(carla.innerText("main").contains(name));
        carla.locator("[id$='unlink']").first().click();
        carla.waitForCondition(() -> !carla.innerText("main").contains(name));
    }

    @ParameterizedTest
    @CsvSource({"en,320", "ar,1280"})
    @Holds(Recommendation.R_42)
    void somebodyWithoutAnAccountIsKeptAwayAndAnyOrganisationIsFound(String language, int width) {
        var carla = login("carla", language);
        String file = aCase(carla, name);
        carla.setViewportSize(width, 800);
        carla.navigate(url("survivor/keepaway?id=" + file));
        assertSound(carla);
        new Form(carla, "listed").write("letters", "Aurora").press("find");
        assertTrue(carla.innerText("[id='listed:organisation']").contains("Clínica Aurora"));
        assertFalse(carla.innerText("[id='listed:organisation']").contains("Refugio Norte"));
        for (String[] one : new String[][] {{"listed", "organisation", "addOrganisation"}, {"colleague", "person", "addPerson"}, {"outside", "keptName", "addOutsider"}}) {
            new Form(carla, one[0]).press(one[2]);
            assertTrue(carla.locator("[id='" + one[0] + ":" + one[1] + "-problem']").innerText().length() > 3, "a button that finds nothing chosen says so: " + one[1]);
        }
        new Form(carla, "outside").write("keptName", "Zeno Quill").choose("howKnown", "EMPLOYER").write("keptNote", "Has a grey van.").press("addOutsider");
        assertTrue(carla.innerText("main").contains("Zeno Quill"));
        assertSound(carla);
        carla.locator("[id$='removeOutsider']").first().click();
        carla.waitForCondition(() -> !carla.innerText("main").contains("Zeno Quill"));
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void oneWayMayHaveSeveralSafeTimesAndBothVersionsAreShown(String language, int width) {
        var carla = login("carla", language);
        String file = aCase(carla, name);
        carla.setViewportSize(width, 800);
        carla.navigate(url("survivor/way?id=" + file));
        var way = new Form(carla, "kept").choose("channel", "IN_PERSON").write("reach", "at the library").tick("days0", "MONDAY").write("from0", "9:00").write("to0", "11:00");
        way.press("another");
        way.tick("days1", "FRIDAY").write("from1", "17:00").write("to1", "20:00");
        assertSound(carla);
        way.pressOnTo("save", "/survivor/contact");
        assertTrue(carla.innerText("main").contains("09:00–11:00") && carla.innerText("main").contains("17:00–20:00"));

        var address = (String) carla.locator("main a[href*='/survivor/way'][href*='way=']").first().evaluate("a => a.href");
        carla.navigate(address);
        assertEquals("20:00", carla.inputValue("[id='kept:to1']"), "nothing of it is lost by opening it again");
        var david = login("david", language);
        david.navigate(address);
        new Form(david, "kept").write("codeWord", "lemon").pressOnTo("save", "/survivor/contact");
        new Form(carla, "kept").write("codeWord", "window").press("save");
        assertTrue(carla.innerText(".versions").contains("lemon"), "what is stored is shown");
        assertEquals("window", carla.inputValue("[id='kept:codeWord']"), "what was typed stays");
        assertSound(carla);
        new Form(carla, "kept").pressOnTo("save", "/survivor/contact");
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void aConsentHalfRecordedIsThereAgain(String language) {
        var carla = login("carla", language);
        String file = aCase(carla, name);
        carla.navigate(url("survivor/consent?id=" + file));
        new Form(carla, "consent").choose("purpose", "REFERRAL");
        carla.waitForTimeout(800);
        new Form(carla, "consent").write("letters", "Aurora").press("find");
        carla.selectOption("[id='consent:recipient']", new SelectOption().setLabel("Clínica Aurora"));
        new Form(carla, "consent").tick("items", "NEED").write("withheldWords", "not the address");
        Form.keptAsWhenHidden(carla);
        assertSound(carla);

        carla.navigate(url("survivor/consent?id=" + file));
        assertEquals("REFERRAL", carla.inputValue("[id='consent:purpose']"));
        assertEquals("not the address", carla.inputValue("[id='consent:withheldWords']"));
        assertTrue(carla.isChecked("input[name='consent:items'][value='NEED']"));
        assertEquals("Clínica Aurora", carla.locator("[id='consent:recipient'] option:checked").innerText());
        new Form(carla, "consent").press("discard");
        assertEquals("", carla.inputValue("[id='consent:purpose']"));
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_52)
    void anAdministratorKeepsTheWorkingDays(String language, int width) {
        var adam = login("adam", language);
        adam.setViewportSize(width, 800);
        adam.navigate(url("staff/calendar"));
        assertSound(adam);
        new Form(adam, "more").write("day", "2031-05-01").write("name", "First of May").press("add");
        assertTrue(adam.innerText("main ul.rows").contains("First of May"));
        assertSound(adam);
        new Form(adam, "week").choose("zone", "Europe/Madrid").press("save");
        assertEquals("Europe/Madrid", adam.inputValue("[id='week:zone']"));
        adam.locator("li:has-text('First of May') button").first().click();
        adam.waitForCondition(() -> !adam.innerText("main").contains("First of May"));
        assertEquals(404, login("carla", language).navigate(url("staff/calendar")).status());
    }

    private static void assertSound(Page page) {
        page.evaluate("() => window.scrollTo(0, 0)");
        assertFalse(page.content().contains("⟦"), page.url());
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), page.url() + " is too wide");
        assertAccessible(page);
    }
}
