package org.amparo.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** The dress of the identity provider's pages, laid out anew at every start so that it always is this release's. */
final class LoginTheme {

    private static final String SETTINGS = "amparo/login/theme.properties";

    private LoginTheme() { }

    /** @param practice whether each page says that nobody here is real */
    static Path in(Path folder, boolean practice) throws IOException {
        var themes = in(folder);
        if (practice) Files.writeString(themes.resolve(SETTINGS), "\npractice=true\n", StandardOpenOption.APPEND);
        return themes;
    }

    private static Path in(Path folder) throws IOException {
        var target = folder.resolve("themes");
        CacheFolder.delete(target);
        var packed = place();
        if (!packed.getScheme().equals("jar")) return copy(Path.of(packed), target);
        try (var jar = FileSystems.newFileSystem(packed, Map.of())) {
            return copy(jar.getPath("/theme"), target);
        }
    }

    private static URI place() throws IOException {
        try {
            return LoginTheme.class.getResource("/theme").toURI();
        } catch (URISyntaxException problem) {
            throw new IOException(problem);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(there);
                else Files.copy(file, there);
            }
        }
        return to;
    }
}
