package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
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
    void thatCannotBeMadeIsOneSentence() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "");
        var trouble = assertThrows(Trouble.class, () -> DataFolder.claim(file.resolve("data")));
        assertTrue(trouble.getMessage().startsWith("The data folder "), trouble.getMessage());
    }
}
