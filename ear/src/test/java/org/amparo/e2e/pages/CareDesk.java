package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A caseworker's pages of one case beside the referral: danger, plan, help, what happened, appointments, the end. */
public record CareDesk(Page page, String base, Onlooker onlooker, String caseId) {

    public CareDesk begins() {
        at("casework/ending");
        new Form(page, "life").pressOnTo("begin", "/casework/case");
        return this;
    }

    public CareDesk looksAtTheDanger(String together, String level, String own) {
        at("casework/assessrisk");
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        Form assess = new Form(page, "assess").choose("tookPart", together).choose("own", own).choose("level", level).choose("again", "LOW");
        onlooker.passes(page);
        assess.pressOnTo("save", "/casework/risk");
        onlooker.passes(page);
        return this;
    }

    /** Somebody is looking for her: what happened, and then where danger comes from and what makes it likelier. */
    public CareDesk isLookedFor(String words, String level) {
        at("casework/happened");
        new Form(page, "happened").choose("what", "NEW_THREAT").write("words", words).pressOnTo("save", "/casework/risk");
        at("casework/assessrisk");
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        new Form(page, "assess").choose("tookPart", "TOGETHER").choose("own", level).choose("level", level).choose("again", "LOW")
                .choose("likelihoodTRAFFICKER", "POSSIBLE").choose("impactTRAFFICKER", "SEVERE").tick("factorsINDIVIDUAL", "DEBT").pressOnTo("save", "/casework/risk");
        return this;
    }

    /** As much as was said today, in the language it was said in. */
    public CareDesk writesDownWhatHappened(String words, String language) {
        at("survivor/tell");
        Form tell = new Form(page, "tell").write("words", words).choose("language", language);
        onlooker.passes(page);
        tell.pressOnTo("save", "/survivor/told");
        return this;
    }

    public CareDesk wouldRatherNotSayWhatHappened() {
        at("survivor/circumstances");
        Form codes = new Form(page, "circumstances").choose("trafficked", "PREFER_NOT_TO_SAY").tick("exploitation", "PREFER_NOT_TO_SAY");
        onlooker.passes(page);
        codes.pressOnTo("save", "/survivor/told");
        onlooker.passes(page);
        return this;
    }

    public CareDesk asksHowLifeIs(String rating, String words) {
        at("casework/assess");
        Form life = new Form(page, "assess").choose("rating0", rating).choose("rating2", rating).choose("rating6", "NOT_SAID").write("words", words);
        onlooker.passes(page);
        life.pressOnTo("save", "/casework/progress");
        onlooker.passes(page);
        return this;
    }

    /** Her own idea, agreed to, begun and done. */
    public CareDesk plansAndDoes(String goal, String domain) {
        plansAndBegins(goal, domain);
        goal(goal);
        new Form(page, "finish").pressOnTo("finishIt", "/casework/plan?");
        return this;
    }

    public CareDesk plansAndBegins(String goal, String domain) {
        at("casework/planaction");
        Form action = new Form(page, "plan").choose("domain", domain).write("goal", goal).choose("idea", "SURVIVOR").choose("agrees", "YES").choose("doneBy", "SURVIVOR");
        onlooker.passes(page);
        action.pressOnTo("save", "/casework/plan?");
        planStep("AGREE", form -> form.write("words", goal));
        onlooker.passes(page);
        goal(goal);
        new Form(page, "start").pressOnTo("startIt", "/casework/plan?");
        return this;
    }

    /** What stays when the plan is over is said before it is. */
    public CareDesk completesThePlan() {
        at("casework/aftercare");
        Form afterwards = new Form(page, "aftercare").choose("decision", "SOMEBODY_ELSE_STAYS");
        onlooker.passes(page);
        afterwards.press("save");
        planStep("COMPLETE", form -> form.choose("completedBy", "SURVIVOR_CONFIRMED"));
        return this;
    }

    /** For the first need there is; comes back on the page of the service. */
    public CareDesk offers(String kind, String wish) {
        at("support/offer");
        page.locator("ul.rows a").first().click();
        page.waitForURL("**/support/offer?*need=*");
        Form offer = new Form(page, "offer").choose("kind", kind).write("wish", wish);
        onlooker.passes(page);
        offer.pressOnTo("save", "/support/service");
        return this;
    }

    public CareDesk declinesIt() {
        return serviceStep("DECLINE", form -> form);
    }

    public CareDesk takesIt() {
        serviceStep("ACCEPT", form -> form.tick("yes"));
        return serviceStep("START", form -> form.tick("yes").write("day", LocalDate.now().toString()));
    }

    public CareDesk completesIt(String word) {
        return serviceStep("COMPLETE", form -> form.write("words", word).choose("satisfaction", "5").choose("continuity", "NONE_WANTED"));
    }

    /** The plan for afterwards, without which no case closes. */
    public CareDesk plansForAfterwards(String words) {
        at("casework/makeplan");
        Form plan = new Form(page, "plan").choose("tookPart", "TOGETHER").write("WHAT_TO_DO", words).choose("madeFor", "ENDING");
        onlooker.passes(page);
        plan.pressOnTo("save", "/casework/safetyplan");
        new Form(page, "give").choose("given", "TALKED_THROUGH").press("isGiven");
        onlooker.passes(page);
        return this;
    }

    /** Whatever the closing page says is still needed, she says is met: each need on its own page. */
    public CareDesk everyNeedIsMet() {
        while (at("casework/ending").page.locator("#stillOpen a[href*='/casework/need?']").count() > 0) {
            page.locator("#stillOpen a[href*='/casework/need?']").first().click();
            page.waitForURL("**/casework/need?**");
            onlooker.passes(page);
            new Form(page, "met").press("isMet");
            page.locator("[id='met']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        return this;
    }

    public CareDesk closes(String reason) {
        at("casework/ending");
        Form close = new Form(page, "close").choose("reason", reason).tickAll("done");
        onlooker.passes(page);
        close.pressOnTo("closeCase", "/casework/case");
        onlooker.passes(page);
        return this;
    }

    /** What a visit, a paper or a talk needs to be usable. */
    public CareDesk needsForAVisit(String... adjustments) {
        at("survivor/about");
        Form about = new Form(page, "about");
        for (String one : adjustments) about.tick("adjustments", one);
        onlooker.passes(page);
        about.pressOnTo("save", "saved=1");
        return this;
    }

    public CareDesk mayBeAChild(String band) {
        at("survivor/about");
        new Form(page, "about").choose("ageBand", band).choose("certainty", "SAID").pressOnTo("save", "saved=1");
        onlooker.passes(page);
        return this;
    }

    /** With somebody from the register; what speaks against it is said first and talked over. */
    public CareDesk plansAVisitWith(String interpreter, String place) {
        at("calendar/plan");
        new Form(page, "plan").choose("kind", "HEALTH").write("start", LocalDateTime.now(ZoneId.of("America/Lima")).plusDays(1).withMinute(0)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"))).choose("zone", "America/Lima").choose("placeKind", "OUR_ROOMS").write("place", place)
                .tickAll("adjustments").tick("needed").choose("mode", "IN_PERSON");
        page.locator("[id='plan:interpreter']").selectOption(new SelectOption().setLabel(interpreter));
        onlooker.passes(page);
        new Form(page, "plan").press("save");
        if (page.url().contains("/calendar/plan")) {
            onlooker.sees(page, "caseworker-visit-talked-over");
            new Form(page, "plan").tickAll("knowing").pressOnTo("save", "/calendar/appointment?");
        }
        onlooker.passes(page);
        return this;
    }

    /** Asked afterwards, without the interpreter in the room. */
    public CareDesk saysHowTheInterpretingWent(String appointment, String language) {
        page.navigate(base + "calendar/appointment?id=" + appointment);
        Form held = new Form(page, "held").choose("language", language).choose("mode", "IN_PERSON").choose("went", "WELL").tick("complaintOffered");
        onlooker.passes(page);
        held.press("isHeld");
        onlooker.passes(page);
        return this;
    }

    public CareDesk plansForSafety(String words) {
        at("casework/makeplan");
        new Form(page, "plan").choose("tookPart", "TOGETHER").write("WHAT_TO_DO", words).pressOnTo("save", "/casework/safetyplan");
        return this;
    }

    public CareDesk agreesThatIsTold(String organisation, String purpose) {
        page.navigate(base + "survivor/consent?id=" + caseId + "&purpose=" + purpose + "&to=" + organisation);
        Form consent = new Form(page, "consent").tickAll("explained").tickAll("items").choose("teachBack", "YES").choose("answer", "GRANTED").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY");
        onlooker.passes(page);
        consent.pressOnTo("save", "/survivor/consents");
        return this;
    }

    public CareDesk refusesToShareWith(String organisation) {
        page.navigate(base + "survivor/consent?id=" + caseId + "&purpose=REFERRAL&to=" + organisation);
        Form consent = new Form(page, "consent").tickAll("explained").choose("teachBack", "YES").choose("answer", "REFUSED").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY");
        onlooker.passes(page);
        consent.pressOnTo("save", "/survivor/consents");
        return this;
    }

    public CareDesk at(String address) {
        page.navigate(base + address + "?id=" + caseId);
        return this;
    }

    /** The id of the page that is open. */
    public String shown() {
        return Desk.id(page);
    }

    public String text() {
        return page.locator("main").innerText();
    }

    private CareDesk serviceStep(String action, java.util.function.UnaryOperator<Form> fill) {
        page.locator("a[href*='step=" + action + "']").click();
        page.waitForURL("**/support/step*");
        Form step = fill.apply(new Form(page, "step"));
        onlooker.passes(page);
        step.pressOnTo("save", "/support/service");
        return this;
    }

    private void planStep(String action, java.util.function.UnaryOperator<Form> fill) {
        at("casework/plan");
        page.locator("a[href*='step=" + action + "']").click();
        page.waitForURL("**/casework/planstep**");
        Form step = fill.apply(new Form(page, "take"));
        onlooker.passes(page);
        step.pressOnTo("save", "/casework/plan?");
    }

    private void goal(String goal) {
        at("casework/plan");
        page.locator(".row .what a", new Page.LocatorOptions().setHasText(goal)).click();
        page.waitForURL("**/casework/planaction**");
    }

    /** The one service there is. */
    public CareDesk theService() {
        at("support/services").page.locator("main a[href*='/support/service?']").click();
        page.waitForURL("**/support/service?*");
        return this;
    }

    public CareDesk takesIntoTheTeam(String colleague) {
        at("casework/team").page.selectOption("[id='join:member']", new SelectOption().setLabel(colleague));
        new Form(page, "join").choose("memberReason", "SPECIAL_KNOWLEDGE").press("add");
        return this;
    }

    /** What is open around the case, as its page says. */
    public String tasks() {
        return String.join("\n", at("casework/case").page.locator("a[href*='/casework/task?']").allInnerTexts());
    }

    public boolean leadsTo(String address) {
        return page.locator("a[href*='" + address + "']").count() > 0;
    }

    /** Whether anything can still be done with the service or the plan on this page. */
    public boolean isOver() {
        return page.locator("a[href*='step=']").count() == 0;
    }

    public Locator head() {
        return page.locator(".case-head");
    }
}
