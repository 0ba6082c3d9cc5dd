package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A legal adviser's pages of one case: what she wants, what she is told, what she decides. */
public record LegalDesk(Page page, String base, Onlooker onlooker, String caseId) {

    public LegalDesk at(String address) {
        page.navigate(base + address + "?id=" + caseId);
        return this;
    }

    public LegalDesk writesDownAGoal(String words, String wish) {
        at("justice/express");
        Form express = new Form(page, "express").write("words", words).tick("wishes", wish).choose("importance", "MOST");
        onlooker.passes(page);
        express.pressOnTo("save", "/justice/goal");
        onlooker.passes(page);
        return this;
    }

    public LegalDesk tellsHerTheLaw(String interpreter, String saidBack) {
        at("justice/orientation");
        new Form(page, "orientation").press("offer");
        page.locator("main a[href*='/justice/legaltalk']").click();
        Form talk = new Form(page, "talk");
        for (Locator topic : page.locator("input[name='talk:topics']").all()) topic.check();
        talk.write("interpreter", interpreter).choose("teachBack", "YES").write("answers", saidBack);
        onlooker.passes(page);
        talk.pressOnTo("save", "/justice/orientation");
        new Form(page, "orientation").press("understand");
        onlooker.passes(page);
        return this;
    }

    /** Whatever it is: the same page, the same form, the same button. */
    public LegalDesk writesDownHerDecision(String decision, String words) {
        at("justice/decision");
        onlooker.passes(page);
        new Form(page, "decide").choose("decision", decision).write("words", words).press("save");
        onlooker.passes(page);
        return this;
    }

    public String text() {
        return page.innerText("main");
    }

    /** Whether the page still offers to write this down. */
    public boolean asksWhatShe(String answer) {
        return page.locator("input[value='" + answer + "']").count() > 0;
    }
}
