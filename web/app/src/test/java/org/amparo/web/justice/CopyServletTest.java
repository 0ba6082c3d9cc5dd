package org.amparo.web.justice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy goes to somebody who followed the link, and into no page. */
class CopyServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"image", "script", "style", "iframe", "frame", "object", "embed", "video", "audio", "font", "empty", "worker", "xslt"})
    void noPageAndNoScriptTakesIt(String destination) {
        assertFalse(CopyServlet.followed(destination, "no-cors"));
        assertFalse(CopyServlet.followed(destination, "navigate"));
    }

    @Test
    void whoFollowsTheLinkGetsIt() {
        assertTrue(CopyServlet.followed("document", "navigate"));
        assertTrue(CopyServlet.followed(null, null), "a browser that says nothing of it");
        assertFalse(CopyServlet.followed("document", "cors"));
    }

    @Test
    void whatIsOpenedAllTheSameIsInABox() {
        assertTrue(CopyServlet.BOX.contains("sandbox;"));
        assertFalse(CopyServlet.BOX.contains("allow-"));
    }
}
