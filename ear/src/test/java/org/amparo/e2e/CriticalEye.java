package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.amparo.e2e.pages.Onlooker;

/** Looks at every page of a journey: no barrier, no word missing, nothing wider than a small phone; and takes its picture for the guides. */
public record CriticalEye(String language) implements Onlooker {

    private static final int TALLEST_PICTURE = 960;

    @Override
    public void sees(Page page, String step) {
        passes(page);
        picture(page, step);
        if (step.startsWith("partner-")) onScreen(page, 390, 844, () -> phonePicture(page, step + "-phone"));
    }

    @Override
    public void passes(Page page) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0) }");
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        BrowserTest.assertAccessible(page);
        onScreen(page, 320, 640, () -> assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"),
                page.url() + " is wider than a small phone"));
    }

    private static void onScreen(Page page, int width, int height, Runnable look) {
        var usual = page.viewportSize();
        page.setViewportSize(width, height);
        look.run();
        page.setViewportSize(usual.width, usual.height);
    }

    private void picture(Page page, String step) {
        int width = page.viewportSize().width;
        int height = Math.min(TALLEST_PICTURE, (Integer) page.evaluate("() => document.documentElement.scrollHeight"));
        page.screenshot(new Page.ScreenshotOptions().setPath(file(step)).setFullPage(true).setClip(0, 0, width, height));
    }

    /** One screen of a phone, with the answer that is being given. */
    private void phonePicture(Page page, String step) {
        page.evaluate("() => document.querySelector('details.answer[open]')?.scrollIntoView()");
        page.screenshot(new Page.ScreenshotOptions().setPath(file(step)));
        page.evaluate("() => window.scrollTo(0, 0)");
    }

    private Path file(String step) {
        return RunningStack.home().resolve("ear/target/pictures").resolve(language).resolve(step + ".png");
    }
}
