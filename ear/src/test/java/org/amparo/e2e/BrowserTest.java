package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test with a real browser: one context per person, so that three people can work at once. */
public abstract class BrowserTest {

    private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu");
    private static final String NOTE_VIOLATIONS = "window.violations = []; document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber))";

    /** Typing a password once for each person is enough: the identity provider knows the browser again, and the pages begin a session of its own. */
    private static final Map<String, List<Cookie>> KNOWN = new HashMap<>();

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch(List.of());
    }

    private static Browser launch(List<String> more) {
        var arguments = new ArrayList<>(QUIET);
        arguments.addAll(more);
        if ("root".equals(System.getProperty("user.name"))) arguments.add("--no-sandbox");
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(arguments));
    }

    private static Path chromium() {
        return Stream.of("chromium-headless-shell", "chromium").flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no chromium on the path: ./amparo test installs it"));
    }

    /** Ended, not closed: with this browser, closing a context that still waits for an answer can stand still for ever. */
    @AfterAll
    static void closeBrowser() {
        ProcessHandle.current().descendants().filter(p -> p.info().command().orElse("").contains("chromium")).forEach(ProcessHandle::destroyForcibly);
        try {
            playwright.close();
        } catch (PlaywrightException alreadyGone) {
            browser = null;
        }
    }

    protected static RunningStack stack() { return RunningStack.current(); }

    protected static String url(String path) { return stack().url() + path; }

    /** A fresh browser of one person, signed in and on the first page. */
    protected Page login(String user) { return login(user, "en"); }

    protected Page login(String user, String language) {
        var page = anonymous(language);
        var known = KNOWN.get(stack().keycloakUrl() + user);
        if (known != null) page.context().addCookies(known);
        page.navigate(url(""));
        if (!page.url().startsWith(stack().url())) signIn(page, user);
        KNOWN.put(stack().keycloakUrl() + user, page.context().cookies().stream().filter(c -> c.path.startsWith("/realms/")).toList());
        return page;
    }

    /** Fills the identity provider's form, wherever the page was led to it from. */
    protected void signIn(Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", user);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(stack().url()));
    }

    protected Page anonymous(String language) { return anonymous(language, browser); }

    /** Of a browser of its own, started with other arguments: with a camera that is none, or without one. */
    protected Page anonymousWith(String language, String... arguments) { return anonymous(language, launch(List.of(arguments))); }

    private static Page anonymous(String language, Browser browser) {
        var context = browser.newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(1280, 900));
        context.addInitScript(NOTE_VIOLATIONS);
        return context.newPage();
    }

    /** No barrier that the rules of WCAG 2.2 A and AA can find, and nothing that the content policy had to block. */
    protected static void assertAccessible(Page page) {
        Barriers.noneOn(page);
        assertPolicyKept(page);
    }

    protected static void assertPolicyKept(Page page) {
        assertEquals(List.of(), page.evaluate("() => window.violations"), "blocked by the content policy on " + page.url());
    }
}
