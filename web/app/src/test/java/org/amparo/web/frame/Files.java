package org.amparo.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The files of this module, for tests that read them. */
final class Files {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path WORDS = Path.of("src/main/resources/org/amparo/web/messages");

    private Files() {}

    static List<Path> under(Path folder, String suffix) {
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
