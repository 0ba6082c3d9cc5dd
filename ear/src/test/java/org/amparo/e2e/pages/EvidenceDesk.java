package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A legal adviser's pages of what could show what was done. */
public record EvidenceDesk(Page page, String base, Onlooker onlooker, String caseId) {

    public EvidenceDesk registers(String kind, String what, String place) {
        page.navigate(base + "justice/register?id=" + caseId);
        new Form(page, "item").choose("kind", kind).write("what", what).write("place", place).pressOnTo("save", "/justice/item?");
        return this;
    }

    /** The original stays where it is. */
    public EvidenceDesk putsIn(String name, String text) {
        page.setInputFiles("[id='give:file']", new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='give:put']").click();
        page.locator("a[href*='/justice/copy']").waitFor();
        onlooker.sees(page, "adviser-item");
        return this;
    }

    /** One line of what has to be shown, shown by everything that was written down; comes back on the page of all lines. */
    public EvidenceDesk shows(String element) {
        page.navigate(base + "justice/element?id=" + caseId + "&of=" + element);
        page.locator("[id='element:hasToBeShown']").check();
        page.locator("input[name='element:shownBy']").all().forEach(thing -> thing.check());
        onlooker.passes(page);
        new Form(page, "element").press("save");
        page.navigate(base + "justice/evidence?id=" + caseId);
        onlooker.sees(page, "adviser-evidence");
        return this;
    }
}
