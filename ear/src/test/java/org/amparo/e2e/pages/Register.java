package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;

/** Who interprets for the house: grown up, signed on, never of the family. */
public record Register(Page page, String base, Onlooker onlooker) {

    public Register takesOn(String name, String language) {
        page.navigate(base + "calendar/interpreter");
        Form form = new Form(page, form());
        form.write("name", name).choose("language0", language).tick("adult").write("signedOn", "2026-01-01").write("signedUntil", "2099-01-01");
        onlooker.passes(page);
        form.pressOnTo("save", "/calendar/interpreters");
        return this;
    }

    private String form() {
        return page.locator("main form").last().getAttribute("id");
    }
}
