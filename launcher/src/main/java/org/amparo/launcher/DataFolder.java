package org.amparo.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What one installation keeps between starts. Only one launcher at a time may hold it. */
public final class DataFolder implements AutoCloseable {

    /** Nothing else may open this file: closing any handle on it would let go of the lock. */
    static final String LOCK = "launcher.lock";
    private static final String PRACTICE = "practice";
    private static final Set<String> OF_A_CLAIM = Set.of(LOCK, "launcher.pid", "run", "log", "keys");
    private static final long NEEDED = 300L << 20;
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    static DataFolder claim(Path wanted) throws IOException {
        var path = wanted.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(path);
        } catch (IOException refused) {
            throw new Trouble("The data folder " + path + " cannot be used: " + refused.getMessage() + ".", refused);
        }
        if (Files.getFileStore(path).getUsableSpace() < NEEDED)
            throw new Trouble("The disk is full: " + path + " needs at least " + (NEEDED >> 20) + " MB free.");
        if (!HELD.add(path)) throw taken(path);
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            HELD.remove(path);
            throw taken(path);
        }
        Files.writeString(path.resolve("launcher.pid"), Long.toString(ProcessHandle.current().pid()));
        for (var part : new String[] {"run", "log", "keys"}) OwnerOnly.folder(path.resolve(part));
        return new DataFolder(path, channel, lock);
    }

    private static Trouble taken(Path path) {
        return new Trouble("Amparo already runs on the data folder " + path + ": stop it first, or choose another folder with --data DIR.");
    }

    public Path path() { return path; }

    public Path log(String name) { return path.resolve("log").resolve(name); }

    Path pid(String name) { return path.resolve("run").resolve(name + ".pid"); }

    Path database() { return path.resolve("postgresql"); }

    public Path server() { return path.resolve("wildfly"); }

    Path connection() { return path.resolve("connection.properties"); }

    /** Demonstration or empty is decided on the first start and kept: invented and real people never mix. */
    boolean demonstration(boolean wanted) throws IOException {
        var file = path.resolve("demonstration");
        if (!Files.exists(file)) OwnerOnly.write(file, Boolean.toString(wanted));
        return Boolean.parseBoolean(Files.readString(file).trim());
    }

    /** Practice from the first start or never; whoever asks for the other is refused before anything is started. */
    void mustBe(boolean practice) throws IOException {
        boolean begun = Files.exists(path.resolve("demonstration")) || practice && holdsAnything();
        if (!begun) OwnerOnly.write(path.resolve(PRACTICE), Boolean.toString(practice));
        if (isPractice(path) == practice) return;
        throw new Trouble(practice ? "The data folder " + path + " is not for practice and never will be: choose another one with --data DIR."
                : "The data folder " + path + " is for practice, where nobody is real: start it with --practice, or choose another one with --data DIR.");
    }

    /** Something of somebody else's, or of an installation that lost a file: the way anew would clear it away. */
    private boolean holdsAnything() throws IOException {
        try (var parts = Files.list(path)) {
            if (parts.map(part -> part.getFileName().toString()).anyMatch(name -> !OF_A_CLAIM.contains(name))) return !isPractice(path);
        }
        try (var keys = Files.list(path.resolve("keys"))) {
            return keys.findAny().isPresent();
        }
    }

    static boolean isPractice(Path folder) throws IOException {
        var said = folder.resolve(PRACTICE);
        return Files.exists(said) && Boolean.parseBoolean(Files.readString(said).trim());
    }

    /** All that it holds but the claim on it: the next start is the first one. */
    void empty() throws IOException {
        try (var parts = Files.list(path)) {
            for (var part : parts.filter(p -> !p.endsWith(LOCK)).toList()) CacheFolder.delete(part);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        HELD.remove(path);
    }
}
