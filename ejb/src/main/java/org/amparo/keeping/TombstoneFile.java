package org.amparo.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.shared.SurvivorId;

/**
 * The list beside the backups, one line for each: id, time, and a seal made with a key from outside the database. A line that somebody wrote or changed by hand
 * is no reason to erase anybody, and no start is made with it.
 */
final class TombstoneFile {

    private static final Set<StandardOpenOption> WRITING = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final byte[] key;

    TombstoneFile(Path file, byte[] key) {
        this.file = file;
        this.key = mac(key, "tombstones");
    }

    /** Safe on the disk when this comes back. One that stands there twice does no harm. */
    void add(Collection<Tombstone> some) {
        StringBuilder lines = new StringBuilder();
        for (Tombstone one : some) lines.append(sealed(one.who() + " " + one.at())).append('\n');
        try (var out = FileChannel.open(file, WRITING, OWNER_ONLY)) {
            out.truncate(wholeLines().getBytes(StandardCharsets.UTF_8).length);
            out.position(out.size());
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) out.write(bytes);
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of tombstones cannot be written", e);
        }
    }

    List<Tombstone> read() {
        if (!Files.exists(file)) return List.of();
        try {
            List<String> lines = wholeLines().lines().toList();
            return IntStream.range(0, lines.size()).mapToObj(i -> read(lines.get(i), i + 1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of tombstones cannot be read", e);
        }
    }

    /** What was being written when the machine stopped was not marked as kept, and is written again. */
    private String wholeLines() throws IOException {
        String all = Files.readString(file);
        return all.substring(0, all.lastIndexOf('\n') + 1);
    }

    private Tombstone read(String line, int number) {
        String[] parts = line.split(" ");
        if (parts.length != 3 || !MessageDigest.isEqual(sealed(parts[0] + " " + parts[1]).getBytes(StandardCharsets.UTF_8), line.getBytes(StandardCharsets.UTF_8)))
            throw new IllegalStateException("line " + number + " of the list of tombstones was not written by this application");
        return new Tombstone(SurvivorId.parse(parts[0]), Instant.parse(parts[1]));
    }

    private String sealed(String line) {
        return line + " " + HexFormat.of().formatHex(mac(key, line));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
