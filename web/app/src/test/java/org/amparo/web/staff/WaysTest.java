package org.amparo.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A notice leads to the page where one acts on it, never to a page that is not there. */
class WaysTest {

    private static final Pattern PAGE = Pattern.compile("\"(/[a-z]+/[a-z]+)\"");

    @Test
    void everyWayEndsAtAPage() throws IOException {
        var ways = Files.readString(Path.of("src/main/java/org/amparo/web/staff/Ways.java"));
        List<String> pages = PAGE.matcher(ways).results().map((MatchResult found) -> found.group(1)).distinct().toList();

        assertFalse(pages.isEmpty());
        assertEquals(List.of(), pages.stream().filter(page -> !Files.isRegularFile(Path.of("src/main/webapp" + page + ".xhtml"))).toList());
    }
}
