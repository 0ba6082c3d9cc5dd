package org.amparo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/** What the process runs on travels inside the application and is laid out in a folder that only the server may read. */
final class WashJars {

    static final List<String> NAMES = List.of("amparo-wash", "tika-core", "commons-io", "slf4j-api", "pdfbox", "pdfbox-io", "fontbox", "commons-logging");

    private WashJars() {}

    static Path layOut() {
        try {
            Path folder = Files.createTempDirectory("amparo-wash", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            for (String name : NAMES) copy(name, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("what reads files cannot be laid out", e);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream jar = WashJars.class.getResourceAsStream("/wash/" + name + ".jar")) {
            if (jar == null) throw new IOException(name + " is not packed into the application");
            Files.copy(jar, folder.resolve(name + ".jar"));
        }
    }

    static String classPath(Path folder) {
        return NAMES.stream().map(name -> folder.resolve(name + ".jar").toString()).collect(Collectors.joining(":"));
    }

    static void clear(Path folder) {
        try {
            for (String name : NAMES) Files.deleteIfExists(folder.resolve(name + ".jar"));
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
