package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever stands on a page of a case sees which part of it that is. */
class CaseTabTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void everyPageOfACaseBelongsToOnePart() throws IOException {
        List<Path> pages;
        try (var all = Files.walk(PAGES)) {
            pages = all.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(PAGES.resolve("WEB-INF"))).toList();
        }
        for (Path page : pages)
            if (Files.readString(page).contains("/WEB-INF/includes/caseHeader.xhtml")) assertEquals(1, parts("/" + PAGES.relativize(page)).size(), page + " in " + parts("/" + PAGES.relativize(page)));
    }

    private static List<CaseTab> parts(String page) {
        return Arrays.stream(CaseTab.values()).filter(part -> part.on(page.replace(".xhtml", "")) != null).toList();
    }
}
