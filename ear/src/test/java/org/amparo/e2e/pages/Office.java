package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The administrator's pages: people, the directory, who may receive anything. */
public record Office(Page page, String base, Onlooker onlooker) {

    public Office people() {
        page.navigate(base + "staff/people");
        seen("people");
        return this;
    }

    /** Filled in, not sent: a mail would go out. */
    public Office preparesAnInvitation(String givenName, String familyName, String role) {
        page.navigate(base + "staff/invite");
        new Form(page, "invite").write("givenName", givenName).write("familyName", familyName).write("username", givenName.toLowerCase(java.util.Locale.ROOT))
                .write("email", givenName.toLowerCase(java.util.Locale.ROOT) + "@example.org").tick("roles", role);
        seen("invite");
        return this;
    }

    /** Reads a file and reports; nothing is stored by that. */
    public Office readsFile(String name, byte[] content) {
        page.navigate(base + "partner/imports");
        onlooker.passes(page);
        page.setInputFiles("input[type=file]", new FilePayload(name, "application/octet-stream", content));
        page.locator("main form button.main").first().click();
        page.waitForURL("**/partner/import?*");
        page.waitForCondition(() -> page.locator("progress").count() == 0);
        seen("report");
        return this;
    }

    public Office organisations() {
        page.navigate(base + "partner/organisations");
        seen("organisations");
        return this;
    }

    public Office looksAtChecksOf(String organisation) {
        organisations();
        new Form(page, "organisations").write("text", organisation).press("show");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(organisation)).first().click();
        page.locator("a[href*='/partner/vetting']").first().click();
        page.waitForURL("**/partner/vetting*");
        seen("checks");
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    private void seen(String step) {
        onlooker.sees(page, "administrator-" + step);
    }
}
