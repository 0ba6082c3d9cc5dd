package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void belongsToOneLauncherAtATime() throws IOException {
        var path = parent.resolve("a");
        try (var first = DataFolder.claim(path)) {
            var trouble = assertThrows(Trouble.class, () -> DataFolder.claim(path));
            assertTrue(trouble.getMessage().contains("already runs on the data folder " + first.path()), trouble.getMessage());
            assertThrows(Trouble.class, () -> DataFolder.claim(path), "the refused one must not have let go of the lock");
        }
        DataFolder.claim(path).close();
    }

    @Test
    void isForTheOwnersEyesOnly() throws IOException {
        try (var data = DataFolder.claim(parent.resolve("b"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())));
        }
    }

    @Test
    void staysADemonstrationOrNever() throws IOException {
        try (var data = DataFolder.claim(parent.resolve("c"))) {
            assertFalse(data.demonstration(false));
            assertFalse(data.demonstration(true), "invented people never join real ones");
        }
    }

    @Test
    @Holds(Recommendation.R_120)
    void isForPracticeFromItsFirstStartOrNever() throws IOException {
        try (var practice = DataFolder.claim(parent.resolve("p")); var other = DataFolder.claim(parent.resolve("o"))) {
            practice.mustBe(true);
            practice.demonstration(true);
            practice.mustBe(true);
            assertOneSentence(() -> practice.mustBe(false));
            other.mustBe(false);
            other.demonstration(true);
            other.mustBe(false);
            assertOneSentence(() -> other.mustBe(true));
        }
    }

    /** From before there was practice: what holds people already, real ones perhaps, never becomes it. */
    @Test
    @Holds(Recommendation.R_120)
    void ofAnEarlierReleaseIsNotForPractice() throws IOException {
        try (var data = DataFolder.claim(parent.resolve("q"))) {
            data.demonstration(false);
            data.mustBe(false);
            assertOneSentence(() -> data.mustBe(true));
        }
    }

    /** Whatever lay there before practice would go when it begins anew. */
    @Test
    @Holds(Recommendation.R_120)
    void thatHoldsAnythingElseIsNotForPractice() throws IOException {
        for (String something : List.of("postgresql/base", "photographs", "keys/row-context")) {
            var folder = parent.resolve("with " + something.replace('/', ' '));
            Files.createDirectories(folder.resolve(something));
            try (var data = DataFolder.claim(folder)) {
                assertOneSentence(() -> data.mustBe(true));
                data.mustBe(false);
            }
            assertOneSentence(new Reset(folder)::run);
            assertTrue(Files.exists(folder.resolve(something)));
        }
    }

    @Test
    @Holds(Recommendation.R_120)
    void isEmptiedByResetWhenItIsForPracticeAndAtNoOtherTime() throws IOException {
        var practice = parent.resolve("r");
        try (var data = DataFolder.claim(practice)) {
            data.mustBe(true);
            data.demonstration(true);
            Files.createDirectories(practice.resolve("postgresql/base"));
            Files.writeString(practice.resolve("postgresql/base/1"), "x");
            assertOneSentence(new Reset(practice)::run);
        }
        new Reset(practice).run();
        try (var left = Files.list(practice)) {
            assertEquals(List.of(practice.resolve(DataFolder.LOCK)), left.toList());
        }
        var real = parent.resolve("s");
        try (var data = DataFolder.claim(real)) {
            data.mustBe(false);
            data.demonstration(false);
        }
        Files.writeString(real.resolve("kept"), "x");
        assertOneSentence(new Reset(real)::run);
        assertOneSentence(new Reset(parent.resolve("nowhere"))::run);
        assertTrue(Files.exists(real.resolve("kept")));
    }

    private static void assertOneSentence(Executable refused) {
        var said = assertThrows(Trouble.class, refused).getMessage();
        assertTrue(said.endsWith(".") && !said.contains("\n"), said);
    }

    @Test
    void thatCannotBeMadeIsOneSentence() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "");
        var trouble = assertThrows(Trouble.class, () -> DataFolder.claim(file.resolve("data")));
        assertTrue(trouble.getMessage().startsWith("The data folder "), trouble.getMessage());
    }
}
