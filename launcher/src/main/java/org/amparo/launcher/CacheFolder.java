package org.amparo.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Servers that are unpacked and built once per version, shared by all installations of one person. */
final class CacheFolder {

    private final Path path;

    CacheFolder(Path path) {
        this.path = path;
    }

    static CacheFolder usual() {
        var own = System.getenv("AMPARO_CACHE");
        if (own != null && !own.isBlank()) return new CacheFolder(Path.of(own));
        var shared = System.getenv("XDG_CACHE_HOME");
        var base = shared != null && !shared.isBlank() ? Path.of(shared) : Path.of(System.getProperty("user.home"), ".cache");
        return new CacheFolder(base.resolve("amparo"));
    }

    /** The folder of that name, made whole by one process at a time; what was begun and not finished is begun again. */
    Path get(String name, Maker maker) throws Exception {
        var folder = path.resolve(name);
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(path);
        try (var channel = FileChannel.open(path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var held = channel.lock()) {
            if (Files.isDirectory(folder)) return folder;
            var part = path.resolve(name + ".part");
            delete(part);
            Files.createDirectories(part);
            maker.fill(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    /** Fills a new folder; may fail half-way without harm. */
    interface Maker {
        void fill(Path folder) throws Exception;
    }
}
