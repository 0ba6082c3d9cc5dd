package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path SOME_CODE = Path.of("ejb/src/main/java/org/amparo/Some.java");

    @Test
    void noFileIsTooLongPrintsOrAsksTheMachineForTheTime() throws IOException {
        var complaints = new ArrayList<String>();
        for (var file : SourceRules.sourcesUnder(PROJECT)) complaints.addAll(SourceRules.complaintsAbout(file, Files.readAllLines(file)));

        assertEquals(List.of(), complaints);
    }

    @Test
    void theSearchSeesTheSourcesOfEveryModuleAndNothingThatWasBuilt() throws IOException {
        var files = SourceRules.sourcesUnder(PROJECT).stream().map(f -> f.toString().replace('\\', '/')).toList();

        assertTrue(files.contains("../ejb/src/main/java/org/amparo/shared/Clocks.java"));
        assertFalse(files.stream().anyMatch(f -> f.contains("/target/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.out.println(name);", "System.err.print(1);", "e.printStackTrace();", "var now = Instant.now();",
        "LocalDateTime.now()", "LocalDate.now(ZoneId.systemDefault())", "System.currentTimeMillis()", "Clock.systemUTC()", "new Date()"})
    void aBadLineTurnsRed(String line) {
        assertEquals(1, SourceRules.complaintsAbout(SOME_CODE, List.of(line)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instant.now(clock)", "LocalDate.now(clock)", "clock.instant()", "System.nanoTime()", "updateDate()"})
    void aGoodLineStaysGreen(String line) {
        assertEquals(List.of(), SourceRules.complaintsAbout(SOME_CODE, List.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CaseHelper.java", "PageUtil.java", "StringUtils.java", "TaskManager.java", "WebCommon.java"})
    void aNameForAnythingTurnsRed(String name) {
        assertEquals(1, SourceRules.complaintsAbout(Path.of("web/app/src/main/java", name), List.of()).size());
    }

    @Test
    void aLongFileTurnsRed() {
        assertEquals(1, SourceRules.complaintsAbout(SOME_CODE, Collections.nCopies(301, "")).size());
        assertEquals(1, SourceRules.complaintsAbout(Path.of("web/app/src/main/webapp/a.xhtml"), Collections.nCopies(121, "")).size());
        assertEquals(0, SourceRules.complaintsAbout(SOME_CODE, Collections.nCopies(300, "")).size());
    }
}
