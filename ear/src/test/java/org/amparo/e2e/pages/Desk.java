package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A caseworker's pages of the main job: each method is one thing that is done there. */
public record Desk(Page page, String base, Onlooker onlooker) {

    public Desk(Page page, String base) {
        this(page, base, Onlooker.NOBODY);
    }

    public FirstTalk firstTalk() {
        return new FirstTalk(page, base, onlooker);
    }

    /** Everything up to the case of somebody who speaks this language; comes back with the case's id. */
    public String registers(String name, String language, String lead, String deputy) {
        FirstTalk talk = firstTalk();
        String survivor = talk.begin(name, language);
        talk.askAboutSafety(survivor).explainWhatWeDo().writeDown(survivor, name, "").recordTheWishForACase(survivor);
        return talk.openTheCase(survivor, lead, deputy);
    }

    public Desk recordANeed(String caseId, String domain, String words) {
        page.navigate(base + "casework/record?id=" + caseId);
        Form need = new Form(page, "record").choose("domain0", domain).write("words0", words);
        seen("need");
        need.pressOnTo("save", "/casework/case");
        seen("case");
        return this;
    }

    /** The number that colleagues say to each other. */
    public String caseNumber() {
        return page.locator(".case-head .figures").innerText().strip();
    }

    /** From the need to the list of services that answer it; comes back with the referral's id. */
    public String beginReferral(String caseId) {
        page.navigate(base + "referral/refer?id=" + caseId);
        Form refer = new Form(page, "refer").tickAll("needs");
        seen("refer");
        refer.pressOnTo("begin", "/referral/service");
        return id(page);
    }

    /** Before any service is shown the survivor is asked whom not to send to. */
    public Desk askWhomNotToSendTo() {
        new Form(page, "asked").tick("askedWhomNot");
        page.locator("[id='asked:show']").click();
        page.locator("form[id='service']").waitFor();
        return this;
    }

    public Desk chooseService(String organisation) {
        if (new Form(page, "asked").has("show")) askWhomNotToSendTo();
        seen("match");
        Locator found = page.locator("article.card", new Page.LocatorOptions().setHasText(organisation).setHas(page.locator("button"))).first();
        found.locator("button").first().click();
        page.waitForURL("**/referral/share*");
        return this;
    }

    public Desk share(String... items) {
        Form share = new Form(page, "share");
        for (String item : items) share.tick("items", item);
        seen("share");
        share.pressOnTo("plan", "/referral/agree");
        return this;
    }

    /** Read out exactly as the partner will see it, and said back in own words. */
    public Desk recordTheYes() {
        Form agree = new Form(page, "agree").choose("how", "READ_OUT").tickAll("explained").choose("teachBack", "YES").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY");
        seen("agree");
        agree.pressOnTo("agrees", "/referral/send");
        return this;
    }

    public Desk send() {
        seen("send");
        new Form(page, "send").pressOnTo("go", "/referral/referral");
        seen("sent");
        return this;
    }

    /** What needs me: there it says that a loop waits to be closed; from there to the referral. */
    public Desk look(String referral) {
        page.navigate(base + "home/today");
        seen("home");
        page.navigate(base + "referral/referral?id=" + referral);
        return this;
    }

    public Desk closeWithTheWord(String word) {
        Form complete = new Form(page, "complete").choose("outcome", "NEED_MET").choose("asked", "GIVEN").write("word", word).choose("continuity", "NONE_WANTED");
        seen("close");
        complete.press("close");
        seen("closed");
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    private void seen(String step) {
        onlooker.sees(page, "caseworker-" + step);
    }

    static String id(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }
}
