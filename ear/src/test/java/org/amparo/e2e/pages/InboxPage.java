package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

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

    /** On whichever page of the list it stands. */
    private Locator found(String id) {
        Locator next = page.locator(".more a[href*='from=']");
        while (row(id).count() == 0 && next.count() > 0) {
            next.click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return row(id);
    }

    /** Nobody of the team has opened it yet. */
    public boolean isUnread(String id) {
        tab("NEW");
        return found(id).locator(".status.open").count() == 1;
    }

    /** What has just arrived, opened. */
    public SharedReferralPage openNew(String id) {
        tab("NEW");
        onlooker.sees(page, "partner-inbox");
        return open(id).seen("summary");
    }

    public SharedReferralPage open(String id) {
        found(id).locator(".what a").click();
        page.waitForURL("**/inbox/referral*");
        return new SharedReferralPage(page, base, onlooker);
    }

    public boolean isDone(String id) {
        tab("DONE");
        onlooker.passes(page);
        return found(id).isVisible();
    }
}
