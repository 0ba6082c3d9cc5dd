package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;

/** A caseworker's pages of the main job, in her words: each method is one thing she does. */
public record Desk(Page page, String base) {

    /** Searches first, then begins; comes back with the survivor's id out of the address. */
    public String beginFirstTalk(String language) {
        page.navigate(base + "survivor/start");
        new Form(page, "start").choose("language", language).choose("interpreter", "NEEDED").choose("place", "OFFICE").tick("privacy").pressOnTo("begin", "/survivor/talk");
        return id();
    }

    public Desk askWhetherSheIsSafe(String survivor) {
        page.navigate(base + "survivor/safety?id=" + survivor);
        Form safety = new Form(page, "safety");
        for (String answer : new String[] {"YES", "NO", "NO", "NO", "NO"}) safety.choose("answer", answer).press("next");
        safety.pressOnTo("save", "/survivor/talk");
        return this;
    }

    public Desk explainWhatWeDo() {
        new Form(page, "talk").press("explained");
        return this;
    }

    public Desk writeDownHowSheIsCalled(String survivor, String name) {
        page.navigate(base + "survivor/about?id=" + survivor);
        new Form(page, "about").write("preferredName", name).press("save");
        return this;
    }

    public Desk recordThatSheWantsACase(String survivor) {
        page.navigate(base + "survivor/consent?id=" + survivor + "&purpose=CASE_MANAGEMENT");
        Form consent = new Form(page, "consent");
        consent.tickAll("explained").choose("teachBack", "YES").choose("answer", "GRANTED").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY");
        consent.pressOnTo("save", "/survivor/consents");
        return this;
    }

    /** Comes back with the case's id. */
    public String openTheCase(String survivor, String lead, String deputy) {
        page.navigate(base + "survivor/open?id=" + survivor);
        new Form(page, "open").choose("lead", lead).choose("deputy", deputy).pressOnTo("save", "/casework/case");
        return id();
    }

    public Desk recordANeed(String caseId, String domain, String words) {
        page.navigate(base + "casework/record?id=" + caseId);
        new Form(page, "record").choose("domain0", domain).write("words0", words).pressOnTo("save", "/casework/");
        return this;
    }

    /** From the need to the list of services that answer it; comes back with the referral's id. */
    public String beginReferral(String caseId) {
        page.navigate(base + "referral/refer?id=" + caseId);
        new Form(page, "refer").tickAll("needs").pressOnTo("begin", "/referral/service");
        return id();
    }

    public Desk chooseService(String organisation) {
        new Form(page, "service").tick("askedWhomNot");
        page.locator("article.card", new Page.LocatorOptions().setHasText(organisation).setHas(page.locator("button"))).first()
                .locator("button").first().click();
        page.waitForURL("**/referral/share*");
        return this;
    }

    public Desk share(String... items) {
        Form share = new Form(page, "share");
        for (String item : items) share.tick("items", item);
        share.pressOnTo("plan", "/referral/agree");
        return this;
    }

    /** Read out exactly as the partner will see it; she says in her own words what she agrees to. */
    public Desk recordThatSheAgrees() {
        new Form(page, "agree").choose("how", "READ_OUT").tickAll("explained").choose("teachBack", "YES").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY")
                .pressOnTo("agrees", "/referral/send");
        return this;
    }

    public Desk send() {
        new Form(page, "send").pressOnTo("go", "/referral/referral");
        return this;
    }

    private String id() {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }
}
