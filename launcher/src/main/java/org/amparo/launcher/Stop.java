package org.amparo.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the launcher that holds a data folder; with it go its children. */
final class Stop {

    private final Path data;

    Stop(Path data) {
        this.data = data;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        var file = data.resolve("launcher.pid");
        if (!Files.exists(file) || isFree(data.resolve(DataFolder.LOCK))) throw new Trouble("Nothing runs on the data folder " + data + ".");
        var launcher = ProcessHandle.of(Long.parseLong(Files.readString(file).trim())).orElseThrow(() -> new Trouble("Nothing runs on the data folder " + data + "."));
        launcher.destroy();
        try {
            launcher.onExit().get(90, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            throw new Trouble("Amparo (process " + launcher.pid() + ") has not stopped after 90 seconds.", tooSlow);
        }
    }

    private static boolean isFree(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock != null;
        }
    }
}
