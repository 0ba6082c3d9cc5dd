package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody knocks in the middle of a longer form of a case: what was typed is there again, until it is saved or thrown away. */
class DraftsOfCareIT extends BrowserTest {

    private static final String WORDS = "Interrupted, \uD83D\uDE00 <b>&amp; 'later'";
    private static final String AWAY = """
            () => { Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }""";

    private static String file;
    private Page page;

    @BeforeEach
    void aCase() {
        page = login("carla");
        if (file == null) file = new Desk(page, url("")).registers("Canarina", "spa", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
    }

    private void open(String name) {
        page.navigate(url("casework/" + name + (name.contains("?") ? "&" : "?") + "id=" + file));
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
    }

    /** The page is covered or left: what was typed is kept at once. */
    private void goesAway() {
        page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.evaluate(AWAY));
        page.locator(".saved:not(:empty)").waitFor();
    }

    @ParameterizedTest
    @CsvSource({"assessrisk, assess, words", "happened, happened, words", "debts, debt, creditor", "makeplan, plan, PETS", "assess, assess, words3", "wishes, wishes, whatHelps",
        "planaction, plan, goal", "record, record, words0", "planstep?step=AGREE, take, words", "notes, note, words", "questions, question, words",
        "conferences, conference, herWords", "handover, handover, note"})
    void wordsComeBackUntilTheyAreThrownAway(String name, String form, String field) {
        open(name);
        new Form(page, form).write(field, WORDS);
        goesAway();

        open(name);
        assertThat(page.locator("[id='%s:%s']".formatted(form, field))).hasValue(WORDS);
        page.locator("[id='%s:discard']".formatted(form)).click();
        assertThat(page.locator("[id='%s:discard']".formatted(form))).hasCount(0);
        assertThat(page.locator("[id='%s:%s']".formatted(form, field))).hasValue("");
    }

    /** A draft that comes after the save would be taken for something newer. */
    @Test
    void nothingIsKeptWhileASaveIsOnItsWayAndEverythingAgainAfterwards() {
        page.clock().install();
        open("notes");
        page.evaluate("() => { window.kept = 0; PrimeFaces.ab = asked => { if (asked.s.endsWith('draft-keep')) window.kept++; return Promise.resolve(); }; document.addEventListener('click', pressed => { pressed.stopPropagation(); pressed.preventDefault(); }, true) }");
        page.fill("[id='note:words']", WORDS);
        page.locator("[id='note:save']").click();
        page.clock().runFor(20_000);
        assertEquals(0, page.evaluate("() => window.kept"));
        page.clock().runFor(20_000);
        assertEquals(1, page.evaluate("() => window.kept"));
    }

    @Test
    void halfAnAnswerToAQuestionComesBackForThatQuestionAlone() {
        for (String words : new String[] {"When is the hearing?", "Who pays the bus?"}) {
            open("questions");
            new Form(page, "question").choose("asker", "SURVIVOR").write("words", words).pressOnTo("save", "/casework/questions");
        }
        opensQuestion("When is the hearing?");
        new Form(page, "reply").write("answer", WORDS);
        goesAway();

        opensQuestion("Who pays the bus?");
        assertThat(page.locator("[id='reply:answer']")).hasValue("");
        opensQuestion("When is the hearing?");
        assertThat(page.locator("[id='reply:answer']")).hasValue(WORDS);
        page.locator("[id='reply:discard']").click();
        assertThat(page.locator("[id='reply:answer']")).hasValue("");
    }

    private void opensQuestion(String words) {
        open("questions");
        page.locator(".row .what a").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        page.waitForURL("**/casework/question?**");
    }

    @Test
    void aChosenLevelAndTickedThingsComeBackAsWell() {
        open("assessrisk");
        new Form(page, "assess").choose("level", "HIGH").tick("factorsINDIVIDUAL", "DEBT").choose("likelihoodTRAFFICKER", "POSSIBLE");
        goesAway();

        open("assessrisk");
        assertThat(page.locator("input[name='assess:level'][value='HIGH']")).isChecked();
        assertThat(page.locator("input[name='assess:factorsINDIVIDUAL'][value='DEBT']")).isChecked();
        assertThat(page.locator("[id='assess:likelihoodTRAFFICKER']")).hasValue("POSSIBLE");
    }

    @Test
    void aGoalThatIsChangedHasADraftOfItsOwn() {
        open("planaction");
        new Form(page, "plan").choose("domain", "EDUCATION").write("goal", "To finish school").choose("idea", "SURVIVOR").choose("doneBy", "SURVIVOR").pressOnTo("save", "/casework/plan");
        page.locator(".row .what a").first().click();
        page.waitForURL("**/casework/planaction**");
        String goal = page.url();
        new Form(page, "plan").write("goal", WORDS);
        goesAway();

        open("planaction");
        assertThat(page.locator("[id='plan:goal']")).hasValue("");
        page.navigate(goal);
        assertThat(page.locator("[id='plan:goal']")).hasValue(WORDS);
        page.locator("[id='plan:discard']").click();
        assertThat(page.locator("[id='plan:goal']")).hasValue("To finish school");
    }

    @Test
    void wordsThatWereTakenBackStayAway() {
        open("makeplan");
        new Form(page, "plan").write("CODE_WORD", "A neighbour").choose("tookPart", "TOGETHER").pressOnTo("save", "/casework/safetyplan");
        open("makeplan");
        assertThat(page.locator("[id='plan:CODE_WORD']")).hasValue("A neighbour");
        new Form(page, "plan").write("CODE_WORD", "");
        goesAway();

        open("makeplan");
        assertThat(page.locator("[id='plan:CODE_WORD']")).hasValue("");
        page.locator("[id='plan:discard']").click();
        assertThat(page.locator("[id='plan:CODE_WORD']")).hasValue("A neighbour");
    }
}
