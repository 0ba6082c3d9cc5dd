package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;
import java.util.Set;

/** The first talk with somebody, up to a case: safety before everything else, and no more asked than is needed. */
public record FirstTalk(Page page, String base, Onlooker onlooker) {

    /** Searches first, so that nobody is asked everything twice; then begins, and comes back with the survivor's id. */
    public String begin(String name, String language) {
        page.navigate(base + "survivor/search");
        new Form(page, "search").write("name", name).press("find");
        seen("search");
        page.click("#start");
        page.waitForURL("**/survivor/start*");
        Form start = new Form(page, "start").choose("language", language).choose("interpreter", "NEEDED").choose("place", "OFFICE").tick("privacy");
        seen("begin");
        start.pressOnTo("begin", "/survivor/talk");
        return Desk.id(page);
    }

    public FirstTalk askAboutSafety(String survivor) {
        return askAboutSafety(survivor, Set.of("SAFE_TO_TALK"));
    }

    /** @param yes to which questions she says yes; to all others no */
    public FirstTalk askAboutSafety(String survivor, Set<String> yes) {
        onlooker.passes(page);
        page.navigate(base + "survivor/safety?id=" + survivor);
        Form safety = new Form(page, "safety");
        for (String question : new String[] {"SAFE_TO_TALK", "OVERHEARD", "DANGER", "CHILD", "PREGNANT", "DETAINED", "MEDICAL"}) {
            safety.choose(question, yes.contains(question) ? "YES" : "NO");
            if (question.equals("SAFE_TO_TALK")) seen("safety");
            safety.press("next");
        }
        for (String barrier : new String[] {"LEAVING", "COMMUNICATING", "CARE"}) safety.choose(barrier, barrier.equals("CARE") ? "NOT_SAID" : "NO");
        safety.press("next");
        seen("decide");
        onlooker.passes(page);
        safety.pressOnTo("save", "/survivor/talk");
        return this;
    }

    public FirstTalk explainWhatWeDo() {
        seen("explain");
        new Form(page, "talk").press("explained");
        onlooker.passes(page);
        return this;
    }

    public FirstTalk writeDown(String survivor, String name, String pronoun) {
        page.navigate(base + "survivor/about?id=" + survivor);
        new Form(page, "about").write("preferredName", name).write("pronoun", pronoun).press("save");
        seen("about");
        return this;
    }

    public FirstTalk recordTheWishForACase(String survivor) {
        page.navigate(base + "survivor/consent?id=" + survivor + "&purpose=CASE_MANAGEMENT");
        Form consent = new Form(page, "consent").tickAll("explained").choose("teachBack", "YES").choose("answer", "GRANTED").choose("mode", "WRITTEN").choose("copy", "KEPT_FOR_SAFETY");
        seen("consent");
        consent.pressOnTo("save", "/survivor/consents");
        onlooker.passes(page);
        return this;
    }

    /** Comes back with the case's id. */
    public String openTheCase(String survivor, String lead, String deputy) {
        page.navigate(base + "survivor/open?id=" + survivor);
        Form open = new Form(page, "open").choose("lead", lead).choose("deputy", deputy);
        seen("open-case");
        open.pressOnTo("save", "/casework/case");
        return Desk.id(page);
    }

    private void seen(String step) {
        onlooker.sees(page, "first-talk-" + step);
    }
}
