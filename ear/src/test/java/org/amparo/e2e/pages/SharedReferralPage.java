package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A referral as its partner sees it. An answer is a panel that opens and a form in it: two clicks. */
public record SharedReferralPage(Page page, String base, Onlooker onlooker) {

    public SharedReferralPage(Page page, String base) {
        this(page, base, Onlooker.NOBODY);
    }

    public SharedReferralPage at(String id) {
        page.navigate(base + "inbox/referral?id=" + id);
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public Locator answer(String name) {
        return page.locator("#" + name + "-answer");
    }

    public Locator field(String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }

    public SharedReferralPage begin(String answer) {
        answer(answer).locator("summary").first().click();
        return this;
    }

    public SharedReferralPage fill(String form, String name, String words) {
        field(form, name).fill(words);
        return this;
    }

    public SharedReferralPage tick(String form, String name) {
        field(form, name).check();
        return this;
    }

    /** Sends and waits for the page that says what has been done. */
    public SharedReferralPage send(String form) {
        String before = page.url();
        new Form(page, form).pressUntil(form + "-send", address -> address.contains("&did=") && !address.equals(before));
        return this;
    }

    public Locator button(String form) {
        return field(form, form + "-send");
    }

    public SharedReferralPage acknowledge() {
        send("acknowledge");
        onlooker.passes(page);
        return this;
    }

    public SharedReferralPage accept(String plan) {
        return begin("accept").fill("accept", "plan", plan).seen("accept").send("accept");
    }

    /** Reached in the way that is safe, and it is wished: without both, no service begins. */
    public SharedReferralPage start() {
        return begin("start").fill("start", "firstContactOn", LocalDate.now(ZoneOffset.UTC).toString()).tick("start", "contactedSafely").tick("start", "wishesIt")
                .seen("start").send("start");
    }

    public SharedReferralPage reportDone(String whatWasDone) {
        return begin("done").fill("done", "whatWasDone", whatWasDone).seen("done").send("done");
    }

    SharedReferralPage seen(String step) {
        onlooker.sees(page, "partner-" + step);
        return this;
    }
}
