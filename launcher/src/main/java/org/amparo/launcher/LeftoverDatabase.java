package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a killed launcher or database left in the data folder: an orphan still running, or a pid file naming nobody or a stranger. */
final class LeftoverDatabase {

    private static final int PATIENCE = 100;

    private final Path folder;

    LeftoverDatabase(Path folder) {
        this.folder = folder;
    }

    void clear() throws IOException, InterruptedException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var real = folder.toRealPath();
        var named = named(pidFile);
        if (running(real).contains(named)) new ProcessBuilder("kill", "-INT", Long.toString(named)).start().waitFor();
        for (int i = 0; i < PATIENCE && !running(real).isEmpty(); i++) {
            if (i == PATIENCE / 2) running(real).forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            Thread.sleep(100);
        }
        if (!running(real).isEmpty()) throw new Trouble("A PostgreSQL process still uses " + folder + " and does not stop: end it, then start again.");
        Files.deleteIfExists(pidFile); // safe only now: nobody works in the folder any more
    }

    private static long named(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty() ? -1 : Long.parseLong(lines.get(0).trim());
    }

    /** Every PostgreSQL process has its data folder as working directory. */
    static List<Long> running(Path real) {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> worksIn(real, pid)).toList();
    }

    private static boolean worksIn(Path real, long pid) {
        try {
            var process = Path.of("/proc", Long.toString(pid));
            return Files.readSymbolicLink(process.resolve("cwd")).equals(real) && Files.readString(process.resolve("cmdline")).contains("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
