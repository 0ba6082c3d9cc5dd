package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;

/** Stands beside whoever works and sees every page that is crossed, as it is left: filled in, or read to its end. */
@FunctionalInterface
public interface Onlooker {

    Onlooker NOBODY = (page, step) -> { };

    /** @param step what is done here, in words that can name a picture */
    void sees(Page page, String step);
}
