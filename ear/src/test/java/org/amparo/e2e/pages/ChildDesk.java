package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.UnaryOperator;

/** The pages about a child: who belongs to the family, and what is settled step by step, each with what the child says to it. */
public record ChildDesk(Page page, String base, Onlooker onlooker, String caseId) {

    /** What begins by itself, in the order in which it stands on the page. */
    public enum Matter { ASSESSMENT, GUARDIAN, REGISTRY, LAWYER, SCHOOL, FAMILY_SEARCH, TURNING_18 }

    public int begun() {
        at();
        onlooker.passes(page);
        return page.locator("a[href*='/child/matter']").count();
    }

    /** Comes back on the page of this relative. */
    public ChildDesk writesDown(String kinship, String name) {
        page.navigate(base + "child/family?id=" + caseId);
        Form family = new Form(page, "family").choose("kinship", kinship).write("name", name);
        onlooker.passes(page);
        family.pressOnTo("save", "/child/relative");
        return this;
    }

    /** One word is enough. */
    public ChildDesk suspects() {
        page.locator("a[href*='step=SUSPECT']").click();
        page.waitForURL("**step=SUSPECT**");
        new Form(page, "relative").pressUntil("save", now -> now.contains("/child/relative") && !now.contains("step="));
        onlooker.passes(page);
        return this;
    }

    public List<String> keptAway() {
        page.navigate(base + "survivor/keepaway?id=" + caseId);
        onlooker.passes(page);
        return page.locator("main .rows .what").allInnerTexts().stream().map(String::strip).toList();
    }

    public ChildDesk settles(Matter matter, String action, UnaryOperator<Form> fill) {
        fills(matter, action, fill);
        onlooker.passes(page);
        new Form(page, "matter").pressOnTo("save", "/child/matter");
        onlooker.passes(page);
        return this;
    }

    /** Tried, and not let through: what the form says. What was typed is still there. */
    public List<String> isRefused(Matter matter, String action, UnaryOperator<Form> fill) {
        fills(matter, action, fill);
        new Form(page, "matter").press("save");
        onlooker.passes(page);
        return page.locator(".problems, .problem").allInnerTexts();
    }

    /** The newest matter that begins when it is wanted. */
    public ChildDesk wants(String track, String kind) {
        page.navigate(base + "child/step?id=" + caseId + "&open=" + track);
        Form opens = new Form(page, "matter").choose("kind", kind);
        onlooker.passes(page);
        opens.pressOnTo("save", "/child/matter");
        return this;
    }

    /** On the page of a matter that is open. */
    public ChildDesk goesOn(String action, UnaryOperator<Form> fill) {
        page.locator("a[href*='step=" + action + "']").click();
        page.waitForURL("**/child/step**");
        fill.apply(new Form(page, "matter"));
        onlooker.passes(page);
        new Form(page, "matter").pressOnTo("save", "/child/matter");
        onlooker.passes(page);
        return this;
    }

    /** How many rows the looks at what makes the child easier to harm have, their sum included. */
    public int looksSideBySide() {
        onlooker.sees(page, "caseworker-child-looks");
        return page.locator("main table tbody tr").count();
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public static UnaryOperator<Form> heard(String words, UnaryOperator<Form> more) {
        return form -> more.apply(form.choose("heard", "HEARD").write("views", words));
    }

    private void fills(Matter matter, String action, UnaryOperator<Form> fill) {
        at();
        page.locator("a[href*='/child/matter']").nth(matter.ordinal()).click();
        page.waitForURL("**/child/matter**");
        page.locator("a[href*='step=" + action + "']").click();
        page.waitForURL("**/child/step**");
        fill.apply(new Form(page, "matter"));
    }

    private void at() {
        page.navigate(base + "child/child?id=" + caseId);
    }
}
