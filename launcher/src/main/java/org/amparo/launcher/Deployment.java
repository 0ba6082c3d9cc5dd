package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the application where the server's scanner looks, and reads the scanner's markers. */
final class Deployment {

    private static final String NAME = "amparo.ear";

    private Deployment() { }

    /** Copied beside and moved, so that the scanner never meets half an archive, nor the old one without its marker: it would begin that anew. */
    static void into(Path base, Path application) throws IOException {
        var folder = base.resolve("deployments");
        var part = base.resolve(NAME + ".part");
        Files.copy(application, part, StandardCopyOption.REPLACE_EXISTING);
        for (var marker : new String[] {".deployed", ".failed", ".undeployed"}) Files.deleteIfExists(folder.resolve(NAME + marker));
        Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve(NAME + ".dodeploy"), NAME);
    }

    static boolean done(Path base) { return Files.exists(base.resolve("deployments").resolve(NAME + ".deployed")); }

    static boolean failed(Path base) { return Files.exists(base.resolve("deployments").resolve(NAME + ".failed")); }
}
