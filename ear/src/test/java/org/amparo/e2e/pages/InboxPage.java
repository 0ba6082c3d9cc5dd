package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A partner team's inbox. */
public record InboxPage(Page page, String base, Onlooker onlooker) {

    public InboxPage(Page page, String base) {
        this(page, base, Onlooker.NOBODY);
    }

    public InboxPage tab(String tab) {
        page.navigate(base + "inbox/inbox?tab=" + tab);
        return this;
    }

    public Locator row(String id) {
        return page.locator(".row", new Page.LocatorOptions().setHas(page.locator("a[href*='" + id + "']")));
    }

    /** What has just arrived, opened. */
    public SharedReferralPage openNew(String id) {
        tab("NEW");
        onlooker.sees(page, "partner-inbox");
        return open(id).seen("summary");
    }

    public SharedReferralPage open(String id) {
        row(id).locator(".what a").click();
        page.waitForURL("**/inbox/referral*");
        return new SharedReferralPage(page, base, onlooker);
    }

    public boolean isDone(String id) {
        tab("DONE");
        onlooker.sees(page, "partner-finished");
        return row(id).isVisible();
    }
}
