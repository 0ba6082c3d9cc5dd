package org.amparo.web.frame;

/** Why a door that was open when the page was shown is not any more, where whoever stands before it may know: then the page stays, with what was typed on it. */
public interface ClosedSince {

    /** The key of what is said; null when there is nothing to say, and the page is not here any more. */
    String why();
}
