package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aPidFileThatNamesAStrangerGoesAndTheStrangerStays() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        var pidFile = Files.writeString(folder.resolve("postmaster.pid"), stranger.pid() + "\n/elsewhere\n");
        new LeftoverDatabase(folder).clear();
        assertFalse(Files.exists(pidFile));
        assertTrue(stranger.isAlive());
        stranger.destroy();
    }

    @Test
    void anEmptyPidFileOfACrashIsClearedToo() throws Exception {
        var pidFile = Files.writeString(folder.resolve("postmaster.pid"), "");
        new LeftoverDatabase(folder).clear();
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void aFolderNeverUsedNeedsNothing() throws Exception {
        new LeftoverDatabase(folder.resolve("none")).clear();
    }
}
