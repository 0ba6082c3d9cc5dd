package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Who opened what, and why, as a supervisor reads it. */
public record AccessLogPage(Page page, String base, Onlooker onlooker) {

    public AccessLogPage ofCase(String number) {
        page.navigate(base + "access/log");
        page.locator("main details.filter > summary").click();
        new Form(page, "log").write("caseNumber", number).press("show");
        seen("log-of-case");
        return this;
    }

    public AccessLogPage by(String person) {
        page.locator("main details.filter > summary").click();
        new Form(page, "log").write("person", person).press("show");
        seen("log-of-person");
        return this;
    }

    /** The record's own list, as it is read out to whoever it is about. */
    public AccessLogPage whoHasLooked(String caseId) {
        page.navigate(base + "access/looked?id=" + caseId);
        seen("who-has-looked");
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    /** "Who: did what", newest first, through every page of the list; without the signs that keep a name of another script together. */
    public List<String> looks() {
        var looks = new ArrayList<>(page.locator(".row .what").allInnerTexts());
        Form log = new Form(page, "log");
        while (log.has("older")) {
            log.press("older");
            looks.addAll(page.locator(".row .what").allInnerTexts());
        }
        return looks.stream().map(look -> look.replaceAll("[\\u2066-\\u2069]", "").strip()).toList();
    }

    private void seen(String step) {
        onlooker.sees(page, "supervisor-" + step);
    }
}
