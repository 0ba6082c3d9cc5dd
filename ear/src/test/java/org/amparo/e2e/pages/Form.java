package org.amparo.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.function.Predicate;

/** One form of ours on a page: fields by their simple ids, whatever kind of input stands behind them. */
public record Form(Page page, String id) {

    private static final Locator.CheckOptions WHEREVER = new Locator.CheckOptions().setForce(true);

    public Form write(String field, String text) {
        at(field).fill(text);
        return this;
    }

    /** A constant of the list, by its name: radio cards or a drop-down. */
    public Form choose(String field, String value) {
        Locator radio = page.locator("input[type=radio][name='%s:%s'][value='%s']".formatted(id, field, value));
        if (radio.count() > 0) checked(radio);
        else at(field).selectOption(value);
        return this;
    }

    public Form tick(String field) {
        checked(at(field));
        return this;
    }

    public Form tick(String field, String value) {
        checked(page.locator("input[type=checkbox][name='%s:%s'][value='%s']".formatted(id, field, value)));
        return this;
    }

    public Form tickAll(String field) {
        for (Locator box : page.locator("input[type=checkbox][name='%s:%s']".formatted(id, field)).all()) checked(box);
        return this;
    }

    /** A page that moves while it is being clicked on lets the click fall beside: whoever sees that clicks again. */
    private static void checked(Locator box) {
        try {
            box.check(WHEREVER);
        } catch (PlaywrightException beside) {
            if (!beside.getMessage().contains("did not change its state")) throw beside;
            box.check(WHEREVER);
        }
    }

    /** Presses and waits for what the answer says: another view, perhaps of the same address, or a change of this one. */
    public Form press(String button) {
        answered(page, () -> at(button).click());
        return this;
    }

    /** The same for whatever sends a form. */
    public static void answered(Page page, Runnable click) {
        page.evaluate("() => { window.asked = true }");
        Response answer = page.waitForResponse(r -> r.request().method().equals("POST") && !byItself(r.request()), click);
        if (leadsOn(answer)) page.waitForFunction("() => !window.asked && document.readyState === 'complete'");
        settle(page);
    }

    /** What is typed is kept as when somebody turns to something else; the page does not keep it a second time while it is left. */
    public static void keptAsWhenHidden(Page page) {
        page.waitForResponse(r -> r.request().postData() != null && r.request().postData().contains("draft-keep"), () -> page.evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange'));
                  delete document.hidden;
                }"""));
        settle(page);
    }

    /** Nobody pressed: what is typed is kept every twenty seconds, and looked through for words that hurt while it is typed; and that somebody is still there is said without a word. */
    private static boolean byItself(Request sent) {
        return sent.postData() == null || (sent.postData().contains("draft-keep") || sent.postData().contains("jakarta.faces.behavior.event=keyup"));
    }

    /** What was answered cannot be read any more when the browser has already gone on. */
    private static boolean leadsOn(Response answer) {
        try {
            return answer.status() >= 300 || answer.text().contains("<redirect ");
        } catch (PlaywrightException gone) {
            return true;
        }
    }

    /** Presses and goes on to the page this leads to. */
    public void pressOnTo(String button, String address) {
        pressUntil(button, now -> now.contains(address));
    }

    /** Presses and waits for the address that follows; a page that asks for more instead says so in what fails. */
    void pressUntil(String button, Predicate<String> arrived) {
        at(button).click();
        try {
            page.waitForURL(arrived);
        } catch (TimeoutError stayed) {
            throw new AssertionError("form " + id + " did not lead on, but said " + problems() + frameSays() + " at " + page.url().replaceAll("\\?.*", ""), stayed);
        }
        settle(page);
    }

    /** Until what was answered stands on the page; a quiet network would only be half a second more. */
    private static void settle(Page page) {
        page.waitForFunction("() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
    }

    /** A failure, a lost connection, a second version: what the frame says of the last answer. */
    private List<String> frameSays() {
        return page.locator(".bar:not([hidden]), .two-versions").all().stream().map(bar -> bar.getAttribute("id") + bar.getAttribute("class")).toList();
    }

    /** What the form says is missing or wrong. */
    public List<String> problems() {
        return page.locator("[id='" + id + "'] .problem:not(:empty)").allInnerTexts();
    }

    public boolean has(String field) {
        return at(field).count() > 0;
    }

    private Locator at(String field) {
        return page.locator("[id='%s:%s']".formatted(id, field));
    }
}
