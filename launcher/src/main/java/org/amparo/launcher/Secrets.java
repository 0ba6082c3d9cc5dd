package org.amparo.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Passwords that no person chooses: made once, kept in the data folder, readable by its owner only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final TreeMap<String, String> known = new TreeMap<>();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (!Files.exists(file)) return;
        var stored = new Properties();
        stored.load(new StringReader(Files.readString(file)));
        stored.forEach((name, value) -> known.put((String) name, (String) value));
    }

    synchronized String get(String name) throws IOException {
        return kept(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24)));
    }

    /** Not secret, but made once and kept in the same way. */
    String id(String name) throws IOException {
        return kept(name, UUID.randomUUID().toString());
    }

    private synchronized String kept(String name, String made) throws IOException {
        if (!known.containsKey(name)) {
            known.put(name, made);
            OwnerOnly.write(file, known.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n", "", "\n")));
        }
        return known.get(name);
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
