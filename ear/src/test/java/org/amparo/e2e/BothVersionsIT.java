package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.e2e.pages.Form;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two write at once: whoever comes second sees both versions side by side, has lost nothing, and decides. One test for each kind of form. */
@ArquillianTest
@RunAsClient
class BothVersionsIT extends BrowserTest {

    private static Map<String, String> her;

    @Deployment
    static WebArchive it() {
        return ItArchive.whole();
    }

    @BeforeAll
    static void aRecordOfCarlasWithDavidAsDeputy() throws Exception {
        String mark = "Ozdeniz" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "z");
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(stack().url() + "it/record?mark=" + mark)).build(), HttpResponse.BodyHandlers.ofString());
        her = answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String at(String address) {
        return url(address.replace("CASE", her.get("case")).replace("NEED", her.get("need")).replace("NOTE", her.get("note")).replace("SERVICE", her.get("service"))
                .replace("DRAFT", her.get("draft")).replace("APPOINTMENT", her.get("appointment")).replace("WAY", her.get("way")).replace("SURVIVOR", her.get("survivor"))
                .replace("CONFERENCE", her.get("conference")));
    }

    private static void write(Page page, String field, String words) {
        page.fill("[id='" + field + "']", words);
    }

    private static void save(Page page, String button) {
        page.click("[id='" + button + "']");
    }

    private static void saveAndGoOn(Page page, String button) {
        Form.answered(page, () -> save(page, button));
    }

    private static void seesBoth(Page page, String yours, String theirs) {
        Locator card = page.locator(".versions");
        assertThat(card.locator(".yours")).containsText(yours);
        assertThat(card.locator("> section:not(.yours)")).containsText(theirs);
        assertAccessible(page);
    }

    @Test
    void ofANeedEveryFieldStandsBesideTheOther() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("casework/need?id=CASE&need=NEED"));
        david.navigate(at("casework/need?id=CASE&need=NEED"));
        write(david, "said:words", "Said to David");
        david.locator("[id='said:urgency'] input[value='HIGH'], input[name='said:urgency'][value='HIGH']").first().check(new Locator.CheckOptions().setForce(true));
        saveAndGoOn(david, "said:write");
        write(carla, "said:words", "Said to Carla");
        save(carla, "said:write");
        seesBoth(carla, "Said to Carla", "Said to David");
        assertThat(carla.locator(".versions > section:not(.yours)")).containsText("High");
        assertEquals("Said to Carla", carla.inputValue("[id='said:words']"));
    }

    @Test
    void ofACorrectionWhatWasCorrectedMeanwhileStandsBesideIt() {
        Page first = login("carla");
        Page second = first.context().newPage();
        first.navigate(at("casework/notes?id=CASE&wrong=NOTE"));
        second.navigate(at("casework/notes?id=CASE&wrong=NOTE"));
        write(first, "note:words", "Corrected on the first page");
        saveAndGoOn(first, "note:save");
        write(second, "note:words", "Corrected on the second page");
        save(second, "note:save");
        seesBoth(second, "Corrected on the second page", "Corrected on the first page");
        save(second, "note:save");
        second.waitForURL(address -> !address.contains("wrong="));
        assertThat(second.locator("main")).containsText("Corrected on the second page");
    }

    @Test
    void ofAStepTheRecordAsItStandsIsShownAndTheWordsStayTyped() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("support/step?id=SERVICE&step=ACCEPT"));
        saveStep(carla);
        carla.navigate(at("support/step?id=SERVICE&step=WAIT"));
        david.navigate(at("support/step?id=SERVICE&step=WAIT"));
        write(david, "step:words", "David says a friend's sofa");
        saveAndGoOn(david, "step:save");
        write(carla, "step:words", "Carla says a hotel");
        save(carla, "step:save");
        seesBoth(carla, "Carla says a hotel", "David says a friend's sofa");
        assertEquals("Carla says a hotel", carla.inputValue("[id='step:words']"));
        save(carla, "step:save");
        assertThat(carla.locator("form[id='step']")).containsText("This step is not possible now");
        assertEquals("Carla says a hotel", carla.inputValue("[id='step:words']"), "the step is not possible any more, and the words are still there");
    }

    @Test
    void ofWhatKeepsHelpFromBreakingOffBothStandThere() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("support/upkeep?id=SERVICE&what=BARRIERS"));
        david.navigate(at("support/upkeep?id=SERVICE&what=BARRIERS"));
        new Form(david, "upkeep").tick("barriers", "DISTANCE").pressOnTo("save", "/support/service");
        new Form(carla, "upkeep").tick("barriers", "LANGUAGE");
        save(carla, "upkeep:save");
        seesBoth(carla, "language", "distance");
        new Form(carla, "upkeep").tick("barriers", "DISTANCE").pressOnTo("save", "/support/service");
        assertThat(carla.locator("main")).containsText("distance");
        assertThat(carla.locator("main")).containsText("language");
    }

    @Test
    void ofAnAppointmentEveryFieldStandsBesideTheOtherAlsoWhenADraftWasKept() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("calendar/plan?id=CASE&appointment=APPOINTMENT"));
        david.navigate(at("calendar/plan?id=CASE&appointment=APPOINTMENT"));
        write(david, "plan:withWhom", "Said to David");
        talkedOver(david);
        write(carla, "plan:withWhom", "Said to Carla");
        Form.keptAsWhenHidden(carla);
        save(carla, "plan:save");
        carla.waitForFunction("() => document.querySelector('.versions, [id*=knowing] input')");
        if (carla.locator(".versions").count() == 0) {
            tickWhatWasTalkedOver(carla);
            save(carla, "plan:save");
        }
        seesBoth(carla, "Said to Carla", "Said to David");
        assertEquals("Said to Carla", carla.inputValue("[id='plan:withWhom']"));
        talkedOver(carla);
        assertThat(carla.locator("main")).containsText("Said to Carla");
    }

    /** What speaks against a meeting is said once and talked over; then it is saved. */
    private static void talkedOver(Page page) {
        String before = page.url();
        page.evaluate("() => { document.getElementById('plan').dataset.asked = 'true' }");
        save(page, "plan:save");
        page.waitForFunction("was => location.href !== was || document.querySelector('[id=plan]:not([data-asked]) [id*=knowing] input')", before);
        if (page.url().equals(before)) {
            tickWhatWasTalkedOver(page);
            save(page, "plan:save");
        }
        page.waitForURL(address -> !address.equals(before));
    }

    private static void tickWhatWasTalkedOver(Page page) {
        page.locator("[id*='knowing'] input").all().forEach(point -> point.check(new Locator.CheckOptions().setForce(true)));
    }

    private static void saveStep(Page page) {
        page.locator("[id='step:yes']").check(new Locator.CheckOptions().setForce(true));
        saveAndGoOn(page, "step:save");
        page.waitForURL("**/support/service*");
    }

    @Test
    void ofWhatHelpsHerBothStandThereAlsoBeforeThereWasAnything() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("casework/wishes?id=CASE"));
        david.navigate(at("casework/wishes?id=CASE"));
        write(david, "wishes:whatHelps", "A walk, says David");
        saveAndGoOn(david, "wishes:save");
        write(carla, "wishes:whatHelps", "Music, says Carla");
        save(carla, "wishes:save");
        seesBoth(carla, "Music, says Carla", "A walk, says David");
        assertEquals("Music, says Carla", carla.inputValue("[id='wishes:whatHelps']"));
        saveAndGoOn(carla, "wishes:save");
        carla.navigate(at("casework/wishes?id=CASE"));
        assertEquals("Music, says Carla", carla.inputValue("[id='wishes:whatHelps']"), "she decided, and it is kept");
    }

    @Test
    void ofAWayToReachHerBothStandThere() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("survivor/way?id=SURVIVOR&way=WAY"));
        david.navigate(at("survivor/way?id=SURVIVOR&way=WAY"));
        write(david, "kept:whoMayAnswer", "Only her sister");
        saveAndGoOn(david, "kept:save");
        write(carla, "kept:whoMayAnswer", "Nobody else");
        save(carla, "kept:save");
        seesBoth(carla, "", "Only her sister");
        assertEquals("Nobody else", carla.inputValue("[id='kept:whoMayAnswer']"));
    }

    @Test
    void ofAListThatMovedOnNoOtherRowIsTouched() {
        Visitor writer = Visitor.inAnotherWindow("carla");
        String address = at("casework/debts?id=CASE").substring(url("").length());
        for (String creditor : new String[] {"Vrba Bank", "Kos Bank"})
            writer.post(FormOnPage.named(writer.get(address).text(), "debt").answered().with("debt:creditor", creditor).pressed("debt:save"), address);
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(url(address));
        david.navigate(url(address));
        Form.answered(david, () -> row(david, "Vrba Bank").locator("button").click());
        write(carla, "debt:creditor", "Half a thought");
        row(carla, "Vrba Bank").locator("button").click();

        assertThat(carla.locator(".two-versions")).isVisible();
        assertThat(row(carla, "Vrba Bank").locator("button")).hasCount(0);
        assertThat(row(carla, "Kos Bank").locator("button")).hasCount(1);
        assertEquals("Half a thought", carla.inputValue("[id='debt:creditor']"), "what was typed for a third is still there");
        assertAccessible(carla);
        carla.navigate(url(address));
        assertThat(row(carla, "Kos Bank").locator("button")).hasCount(1);
    }

    private static Locator row(Page page, String words) {
        return page.locator("main li", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void ofWhatIsPastTheWordsStayAndNothingIsOfferedThatWouldDoNothing() {
        Page carla = login("carla");
        Page david = login("david");
        carla.navigate(at("casework/conference?id=CONFERENCE"));
        david.navigate(at("casework/conference?id=CONFERENCE"));
        saveAndGoOn(david, "off:ours");
        write(carla, "change:herWords", "She would like to speak first");
        save(carla, "change:save");

        assertThat(carla.locator(".two-versions [data-past]")).isVisible();
        assertThat(carla.locator(".two-versions [data-decide]")).isHidden();
        assertThat(carla.locator("[id='change'] button[type=submit]")).hasCount(0);
        assertEquals("She would like to speak first", carla.inputValue("[id='change:herWords']"));
        assertAccessible(carla);
    }
}
