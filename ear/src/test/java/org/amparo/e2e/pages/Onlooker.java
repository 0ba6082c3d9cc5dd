package org.amparo.e2e.pages;

import com.microsoft.playwright.Page;

/** Stands beside whoever works, and is shown every page that is crossed. */
public interface Onlooker {

    Onlooker NOBODY = new Onlooker() {};

    /** Filled in, before it is left. @param step what is done here, in words that can name a picture */
    default void sees(Page page, String step) {}

    /** Worth a look, but not a picture. */
    default void passes(Page page) {}
}
