package org.amparo.launcher;

import java.nio.file.Path;

/** The Java that runs the launcher also runs its children. */
final class Jvm {

    static final Path HOME = Path.of(System.getProperty("java.home"));

    private Jvm() { }

    static String java() {
        return HOME.resolve("bin/java").toString();
    }
}
