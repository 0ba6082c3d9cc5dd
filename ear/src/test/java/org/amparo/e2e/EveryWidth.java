package org.amparo.e2e;

import com.microsoft.playwright.Page;
import org.amparo.e2e.pages.Onlooker;

/** The critical eye, and the rules for barriers once more on a small phone; for journeys whose pages no other test walks that way. */
public record EveryWidth(CriticalEye eye) implements Onlooker {

    @Override
    public void sees(Page page, String step) {
        eye.sees(page, step);
        onAPhone(page, () -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(RunningStack.home().resolve("ear/target/pictures").resolve(eye.language()).resolve(step + "-320.png"))));
    }

    @Override
    public void passes(Page page) {
        eye.passes(page);
        onAPhone(page, () -> { });
    }

    private static void onAPhone(Page page, Runnable look) {
        var usual = page.viewportSize();
        page.setViewportSize(320, 640);
        BrowserTest.assertAccessible(page);
        look.run();
        page.setViewportSize(usual.width, usual.height);
    }
}
