package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever way somebody goes in the middle of a form, at once after the last key: the words are there again, and the page never says otherwise. */
class NothingTypedIsLostIT extends BrowserTest {

    private static final String WORDS = "The newest words, typed a moment ago";

    private static String file;
    private final List<String> failed = new ArrayList<>();
    private Page page;

    @BeforeEach
    void aCase() {
        page = at(login("carla"));
        if (file == null) file = new Desk(page, url("")).registers("Nigella", "spa", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
    }

    /** Whoever looks for a fault in the console finds none. */
    private Page at(Page one) {
        one.onResponse(answer -> { if (answer.status() >= 500) failed.add(answer.status() + " " + answer.url().replaceAll("\\?.*", "")); });
        return one;
    }

    private void open(String name) {
        page.navigate(url(name + (name.contains("?") ? "&" : "?") + "id=" + file));
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
    }

    private static String field(String form, String name) {
        return "[id='" + form + ":" + name + "']";
    }

    private void signsOut() {
        page.locator("details.me > summary").click();
        page.locator("form[action$='/logout'] button").click();
        page.waitForURL("**/public/bye.html");
    }

    @ParameterizedTest
    @CsvSource({"casework/makeplan, plan, CODE_WORD", "casework/assessrisk, assess, words", "casework/notes, note, words", "casework/promise, promise, helps"})
    @Holds(Recommendation.R_08)
    void signingOutKeepsTheNewestWords(String name, String form, String field) {
        open(name);
        new Form(page, form).write(field, WORDS);
        signsOut();

        page = at(login("carla"));
        open(name);
        assertThat(page.locator(field(form, field))).hasValue(WORDS);
        assertEquals(List.of(), failed);
        Form.answered(page, () -> page.click(field(form, "discard")));
    }

    @Test
    void aLinkKeepsTheNewestWords() {
        open("casework/happened");
        new Form(page, "happened").write("words", WORDS);
        page.locator("a.product").click();
        page.waitForURL("**/home/**");
        open("casework/happened");
        assertThat(page.locator(field("happened", "words"))).hasValue(WORDS);
        Form.answered(page, () -> page.click(field("happened", "discard")));
    }

    @ParameterizedTest
    @CsvSource({"casework/wishes, wishes, whatHelps", "survivor/keepaway, outside, keptName", "survivor/consent?purpose=CASE_MANAGEMENT&talk=true, consent, reasonWords"})
    void anotherLanguageKeepsTheNewestWords(String name, String form, String field) {
        open(name);
        new Form(page, form).write(field, WORDS);
        reads("ar");
        assertThat(page.locator(field(form, field))).hasValue(WORDS);
        assertThat(page.locator(field(form, "discard"))).isVisible();
        Form.answered(page, () -> page.click(field(form, "discard")));
        assertThat(page.locator(field(form, field))).hasValue("");
    }

    /** What is asked about one purpose is no answer about another. */
    @Test
    void halfAConsentComesBackWhereItWasAsked() {
        open("survivor/consent?purpose=RESEARCH");
        new Form(page, "consent").write("reasonWords", WORDS);
        Form.keptAsWhenHidden(page);
        open("survivor/consent?purpose=CASE_MANAGEMENT&talk=true");
        assertThat(page.locator(field("consent", "reasonWords"))).hasValue("");
        open("survivor/consent?purpose=RESEARCH");
        assertThat(page.locator(field("consent", "reasonWords"))).hasValue(WORDS);
        Form.answered(page, () -> page.click(field("consent", "discard")));
        assertThat(page.locator(field("consent", "purpose"))).hasValue("RESEARCH");
    }

    /** Nobody is known yet whom a draft could be about. */
    @Test
    void whatBeginsATalkIsThereInAnotherLanguage() {
        page.navigate(url("survivor/search"));
        new Form(page, "search").write("name", "Nigella Vesper").press("find");
        page.click("#start");
        page.waitForURL("**/survivor/start*");
        new Form(page, "start").choose("language", "spa").choose("interpreter", "NEEDED").choose("place", "OFFICE").tick("privacy");
        reads("ar");
        assertThat(page.locator(field("start", "language"))).hasValue("spa");
        assertThat(page.locator("input[name='start:interpreter'][value='NEEDED']")).isChecked();
        assertThat(page.locator(field("start", "place"))).hasValue("OFFICE");
        assertThat(page.locator(field("start", "privacy"))).isChecked();
        assertThat(page.locator(field("start", "name"))).hasValue("Nigella Vesper");
        assertEquals(url("survivor/start"), page.url(), "nothing of it stands in an address");
        new Form(page, "start").pressOnTo("begin", "/survivor/talk");
    }

    private void reads(String language) {
        page.locator("details.language > summary").click();
        page.locator("form[action$='/language'] button[value='" + language + "']").click();
        page.waitForFunction("language => document.documentElement.lang === language && document.readyState === 'complete'", language);
    }

    /** Each card is an answer of hers: whoever goes on and is then called away has it, whichever way she went. */
    @Test
    void eachCardOfTheFirstTalkIsKeptWhenItIsAnswered() {
        String survivor = new Desk(page, url("")).firstTalk().begin("Nigella", "spa");
        page.navigate(url("survivor/safety?id=" + survivor));
        Form safety = new Form(page, "safety");
        safety.choose("SAFE_TO_TALK", "YES").press("next").choose("OVERHEARD", "NO").press("next");
        page.navigate(url("home/today"));
        page.navigate(url("survivor/safety?id=" + survivor));
        assertThat(page.locator("input[name='safety:DANGER']").first()).isAttached();
        assertThat(page.locator(field("safety", "discard"))).isVisible();

        safety.choose("DANGER", "YES").press("next").choose("CHILD", "NO");
        signsOut();
        page = at(login("carla"));
        page.navigate(url("survivor/safety?id=" + survivor));
        assertThat(page.locator("input[name='safety:PREGNANT']").first()).isAttached();
        new Form(page, "safety").press("back");
        assertThat(page.locator("input[name='safety:CHILD'][value='NO']")).isChecked();
        assertEquals(List.of(), failed);
    }

    @Test
    void theLineBelowTheFormNeverSaysMoreThanIsTrue() {
        open("casework/assess");
        assertThat(page.locator(".saved")).isEmpty();
        new Form(page, "assess").write("words3", WORDS);
        assertThat(page.locator("[data-unsaved]")).isVisible();
        var afterARest = new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);
        assertThat(page.locator(".saved:not(:empty)")).isVisible(afterARest);
        assertThat(page.locator("[data-unsaved]")).isHidden();

        new Form(page, "assess").write("words3", WORDS + " and more");
        assertThat(page.locator("[data-unsaved]")).isVisible();
        assertThat(page.locator(".saved")).isHidden();
        assertThat(page.locator(".saved:not(:empty)")).isVisible(afterARest);
        open("casework/assess");
        assertThat(page.locator(".saved:not(:empty)")).isVisible();
        Form.answered(page, () -> page.click(field("assess", "discard")));
    }

    /** What speaks against a meeting is said before it is saved; whoever goes to ask somebody comes back to what was typed. */
    @Test
    void whatWasHeldBackIsThereAgain() {
        open("calendar/plan");
        new Form(page, "plan").choose("kind", "HEALTH").write("start", LocalDateTime.now().plusDays(3).withHour(3).withMinute(0).toString().substring(0, 16)).write("withWhom", WORDS)
                .choose("placeKind", "OUR_ROOMS").write("place", "Green room").press("save");
        assertThat(page.locator("input[value='INTERPRETER_MISSING']")).isVisible();
        page.locator("main .acts a").last().click();
        page.waitForURL("**/calendar/appointments**");
        open("calendar/plan");
        assertThat(page.locator(field("plan", "withWhom"))).hasValue(WORDS);
        assertThat(page.locator(field("plan", "place"))).hasValue("Green room");
        Form.answered(page, () -> page.click(field("plan", "discard")));
    }

    @Test
    void nothingIsSaidOfADraftWhereNothingIsDifferent() {
        open("casework/debts");
        assertThat(page.locator(field("debt", "discard"))).hasCount(0);
        new Form(page, "debt").write("creditor", WORDS).write("creditor", "");
        Form.keptAsWhenHidden(page);
        open("casework/debts");
        assertThat(page.locator(field("debt", "discard"))).hasCount(0);
        assertThat(page.locator(".saved")).isEmpty();
    }

    /** A tick that was taken away is typed like a word. */
    @Test
    void aTickThatWasTakenAwayStaysAway() {
        open("casework/assessrisk");
        new Form(page, "assess").tick("factorsINDIVIDUAL", "DEBT");
        Form.keptAsWhenHidden(page);
        page.locator("input[name='assess:factorsINDIVIDUAL'][value='DEBT']").uncheck();
        Form.keptAsWhenHidden(page);
        open("casework/assessrisk");
        assertThat(page.locator("input[name='assess:factorsINDIVIDUAL'][value='DEBT']")).not().isChecked();
        assertThat(page.locator(field("assess", "discard"))).hasCount(0);
    }
}
