package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets practice begin anew. Touches no folder that is not for practice. */
final class Reset {

    private final Path data;

    Reset(Path data) {
        this.data = data;
    }

    void run() throws IOException {
        if (!Files.isDirectory(data)) throw new Trouble("There is no practice in " + data + ": ./amparo run --practice begins one.");
        if (!DataFolder.isPractice(data)) throw new Trouble("Only practice can be reset, and " + data + " is not for practice: nothing in it was touched.");
        try (var folder = DataFolder.claim(data)) {
            folder.empty();
        }
        System.out.println("Practice begins anew with the next ./amparo run --practice.");
    }
}
