package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;

/** The pages on which somebody is heard by an authority: the wish, the request, the day and the month after. */
public record HearingDesk(Page page, String base, Onlooker onlooker, String caseId) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    public HearingDesk takesPart() {
        page.navigate(base + "justice/decision?id=" + caseId);
        new Form(page, "decide").choose("decision", "TAKE_PART").tick("present", "NOBODY_ELSE").press("save");
        onlooker.passes(page);
        return this;
    }

    /** From afar first; comes back with the id of what was begun. */
    public String wishes(String needs, String fears) {
        page.navigate(base + "justice/hearings?id=" + caseId);
        onlooker.passes(page);
        page.navigate(base + "justice/hearingwish?id=" + caseId);
        Form wish = new Form(page, "wish").choose("ranked", "VIDEO_LINK_SAFE_PLACE").choose("second", "PRE_RECORDED_STATEMENT").tick("remoteOffered").tick("protections", "SUPPORT_PERSON")
                .write("needs", needs).write("fears", fears);
        onlooker.sees(page, "hearing-wish");
        wish.pressOnTo("save", "/justice/hearing?");
        return Desk.id(page);
    }

    public HearingDesk at(String address, String id) {
        page.navigate(base + "justice/" + address + "?id=" + id);
        return this;
    }

    public HearingDesk considersOtherWays() {
        return step("REVIEW", form -> form.tick("alternatives", "DOCUMENTS").choose("reuse", "NOTHING_TO_REUSE"));
    }

    /** Along the link in the form of the request to the map, and in it to one line. */
    public HearingDesk looksElsewhereFirst(String request) {
        page.locator("a[href*='step=REQUEST']").click();
        page.locator("form a[href*='/justice/evidence']").click();
        page.locator("main a[href*='of=ACT']").click();
        page.locator("[id='element:hasToBeShown']").check();
        new Form(page, "element").press("save");
        page.navigate(base + "justice/element?id=" + caseId + "&of=ACT");
        new Form(page, "look").choose("kind", "CCTV").choose("outcome", "NOT_THERE").press("write");
        return at("hearing", request);
    }

    public HearingDesk asks(String authority) {
        return step("REQUEST", form -> form.choose("authority", authority).choose("kind", "COURT").choose("country", "ES").choose("fromCountry", "ES").choose("language", "es")
                .write("askedOn", LocalDate.now().toString()).tick("bases", "NATIONAL_LAW").write("law", "731 bis"));
    }

    public HearingDesk isAllowed() {
        return step("GRANT", form -> form.write("decidedOn", LocalDate.now().toString()));
    }

    /** Another day; comes back with its id. */
    public String plansADay() {
        onlooker.sees(page, "hearing-request");
        new Form(page, "plan").pressOnTo("plan-day", "/justice/hearingday?");
        return Desk.id(page);
    }

    public HearingDesk fixes(LocalDateTime start, String zone, String companion, String interpreter) {
        return day("SCHEDULE", form -> {
            form.write("start", TYPED.format(start)).choose("zone", zone).choose("courtZone", "America/Lima").choose("way", "VIDEO_LINK_SAFE_PLACE").choose("companion", companion)
                    .tick("needed").choose("mode", "IN_PERSON");
            page.locator("[id='day:interpreter']").selectOption(new SelectOption().setLabel(interpreter));
            return form;
        });
    }

    public HearingDesk moves(LocalDateTime start) {
        return day("MOVE", form -> form.write("start", TYPED.format(start)).tick("herWish"));
    }

    public HearingDesk prepares() {
        return day("PREPARE", form -> form.choose("shown", "DEMONSTRATION"));
    }

    public HearingDesk looksAt(String day, String check, String words) {
        page.navigate(base + "justice/daycheck?id=" + day + "&what=" + check);
        Form look = new Form(page, "look").choose("passed", "true").write("words", words);
        onlooker.passes(page);
        look.pressOnTo("save", "/justice/hearingday?");
        return this;
    }

    public HearingDesk looksAtEverything(String day, String words) {
        at("hearingday", day);
        List<String> points = page.locator("a[href*='/justice/daycheck?']").all().stream().map(link -> link.getAttribute("href").replaceAll(".*what=(\\w+).*", "$1")).toList();
        for (String point : points) if (!point.equals("LINK_TEST_AHEAD")) looksAt(day, point, words);
        onlooker.sees(page, "hearing-ready");
        return this;
    }

    public HearingDesk isReady() {
        return day("MAKE_READY", form -> form);
    }

    /** Asked just now, alone. */
    public HearingDesk begins() {
        return day("START", form -> form.tick("yesToday"));
    }

    public HearingDesk breaksOff(String incident, String words) {
        day("INTERRUPT", form -> form.choose("incident", incident).write("words", words));
        onlooker.sees(page, "hearing-interrupted");
        return this;
    }

    public HearingDesk goesOn() {
        return day("RESUME", form -> form.tick("yesToday"));
    }

    public HearingDesk isOver(String concern) {
        day("HOLD", form -> form.write("breaks", "1").write("concerns", concern).choose("howMuch", "PART").choose("distress", "SOME"));
        onlooker.sees(page, "hearing-held");
        return this;
    }

    public HearingDesk asksHowItIs(String contact, String words) {
        followsTo("/justice/afterhearing?");
        followsTo("step=ASK");
        Form ask = new Form(page, "after").choose("contact", contact).choose("wellbeing", "SO_SO").choose("safety", "AS_BEFORE").write("words", words);
        onlooker.passes(page);
        ask.press("save");
        return this;
    }

    /** For which of the four times a call can be written down now. */
    public List<String> mayAskFor() {
        followsTo("step=ASK");
        List<String> offered = page.locator("input[name='after:contact']").all().stream().map(one -> one.getAttribute("value")).toList();
        page.goBack();
        return offered;
    }

    public HearingDesk closesTheMonth() {
        onlooker.sees(page, "hearing-after");
        followsTo("step=CLOSE");
        Form close = new Form(page, "after").tick("feedbackInvited").choose("outcome", "EXPLAINED");
        onlooker.passes(page);
        close.press("save");
        onlooker.passes(page);
        return this;
    }

    public String text() {
        return page.innerText("main");
    }

    public boolean offers(String step) {
        return link("step=" + step).count() > 0;
    }

    private Locator link(String part) {
        return page.locator("main a[href*='" + part + "']");
    }

    /** The step itself, not one whose name only begins like it. */
    private Locator linkTo(String action) {
        return page.locator("main a[href$='step=" + action + "']");
    }

    private void followsTo(String part) {
        if (page.url().contains(part)) return;
        link(part).first().click();
        page.waitForURL(now -> now.contains(part));
    }

    private HearingDesk step(String action, UnaryOperator<Form> fill) {
        linkTo(action).click();
        page.waitForURL("**/justice/hearingstep?*");
        Form step = fill.apply(new Form(page, "step"));
        onlooker.passes(page);
        step.pressOnTo("save", "/justice/hearing?");
        return this;
    }

    /** What speaks against an hour is said first, and talked over. */
    private HearingDesk day(String action, UnaryOperator<Form> fill) {
        linkTo(action).click();
        page.waitForURL("**/justice/daystep?*");
        Form step = fill.apply(new Form(page, "day"));
        onlooker.passes(page);
        step.press("save");
        if (page.url().contains("/justice/daystep") && step.problems().isEmpty()) step.tickAll("knowing").pressOnTo("save", "/justice/hearingday?");
        onlooker.passes(page);
        return this;
    }
}
