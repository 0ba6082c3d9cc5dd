package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits in the browser comes back from it, and might be anything: only an address of our own leads on. */
class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/casework/notes?id=0192f000-0000-7000-8000-000000000102", "/casework/need?id=0192f000&need=0192f001", "/staff/units?id="})
    void aPageOfOursLeadsOn(String page) {
        assertTrue(WayBack.fits(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/casework/notes", "https://elsewhere.example/?id=1", "//elsewhere.example/a?id=1", "/\\elsewhere.example?id=1", "/casework/notes?id=1\r\nSet-Cookie: a=b",
            "/casework/notes?id=<script>", "casework/notes?id=1"})
    void nothingElseDoes(String page) {
        assertFalse(WayBack.fits(page));
    }
}
