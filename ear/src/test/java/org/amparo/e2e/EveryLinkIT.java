package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everybody of the demonstration follows every link of the side bar, and from there every link of the page: each leads somewhere, speaks
 * the reader's language and has no barrier. Pages of one kind are opened once for each role; the places of the side bar by everybody.
 * What those pages lead on to answers too, once of each kind for each role, without being looked at.
 * Barriers are looked for once in each language on a page of one kind, and by each role in its own places.
 */
class EveryLinkIT extends BrowserTest {

    private static final String LINKS = "all => all.map(a => a.href).filter(h => h.startsWith(location.origin) && !h.includes('#') && !h.includes('/exit'))";
    private static final Set<String> OPENED = new HashSet<>();
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private record Step(String address, int depth) {}

    @ParameterizedTest
    @CsvSource({"carla,CASEWORKER", "david,CASEWORKER", "nadia,CASEWORKER", "fiona,FIRST_CONTACT", "chen,CHILD_SPECIALIST", "leila,LEGAL_ADVISER", "sam,SUPERVISOR",
            "sofia,SUPERVISOR", "omar,COMPLAINTS_OFFICER", "stella,STATISTICS", "adam,ADMIN", "pia,PARTNER", "pablo,PARTNER", "paula,PARTNER_ADMIN", "rosa,PARTNER",
            "lars,PARTNER", "mona,COMMUNITY_MONITOR"})
    void leadsSomewhere(String user, String role) {
        for (String language : List.of("en", "ar")) walk(login(user, language), role, language);
    }

    private void walk(Page page, String role, String language) {
        assertSound(page, language);
        assertAccessible(page);
        Deque<Step> waiting = new ArrayDeque<>();
        Set<String> known = new LinkedHashSet<>();
        known.add(page.url());
        links(page, "nav.places a, .menu.me a, .bell").forEach(address -> offer(new Step(address, 0), known, waiting));
        links(page, "main a").forEach(address -> offer(new Step(address, 1), known, waiting));
        while (!waiting.isEmpty()) {
            Step step = waiting.removeFirst();
            boolean first = OPENED.add(role + " " + language + " " + kind(step.address()));
            if (step.depth() > 0 && !first) continue;
            if (!open(page, step.address())) continue;
            if (first) assertSound(page, language);
            if (LOOKED_AT.add(language + " " + kind(step.address())) || first && step.depth() == 0) assertAccessible(page);
            if (step.depth() == 0) links(page, "main a").forEach(address -> offer(new Step(address, 1), known, waiting));
            else links(page, "main a").forEach(address -> answers(address, step.address(), role, page));
        }
    }

    /** Whether it is a page; a document to be saved is none, and answers with itself. */
    private static boolean open(Page page, String address) {
        try {
            Response answer = page.navigate(address);
            assertTrue(answer.status() < 400, address + " answered " + answer.status());
            return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        } catch (PlaywrightException document) {
            APIResponse answer = page.request().get(address);
            assertTrue(answer.status() < 400, address + " answered " + answer.status());
            assertFalse(answer.headers().getOrDefault("content-type", "").startsWith("text/html"), address + " is a page that does not open: " + document.getMessage());
            return false;
        }
    }

    private static void answers(String address, String on, String role, Page page) {
        if (!OPENED.add("from a page below, " + role + " " + kind(address))) return;
        int status = page.request().get(address).status();
        assertTrue(status < 400, on + " leads to " + address + ", which answers " + status);
    }

    private static void offer(Step step, Set<String> known, Deque<Step> waiting) {
        if (known.add(step.address())) waiting.addLast(step);
    }

    /** The page and what it is told, without whose it is. */
    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String where) {
        return (List<String>) page.locator(where).evaluateAll(LINKS);
    }

    private static void assertSound(Page page, String language) {
        assertFalse(page.content().contains("⟦"), page.url() + " has words that nobody wrote");
        assertEquals(language, page.getAttribute("html", "lang"), page.url());
        assertEquals(language.equals("ar") ? "rtl" : "ltr", page.getAttribute("html", "dir"), page.url());
        assertFalse(page.innerText("main").isBlank(), page.url() + " is empty");
    }
}
