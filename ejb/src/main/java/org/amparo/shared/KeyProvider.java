package org.amparo.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Gives the keys that never come near the database: the one that wraps survivors' keys, the one of the blind index,
 * the one that signs the row context. Read once from a file outside the database; the server does not start without it.
 */
@ApplicationScoped
public class KeyProvider {

    /** What a key is for; no key serves two ends. */
    public enum Use { KEK, BLIND_INDEX, ROW_CONTEXT }

    private JsonObject keys;

    /** For a tool beside the server, which is told its file. */
    public static KeyProvider of(Path file) {
        KeyProvider provider = new KeyProvider();
        provider.read(file);
        return provider;
    }

    @PostConstruct
    void read() {
        String file = System.getenv("AMPARO_KEY_FILE");
        if (file == null) throw new IllegalStateException("AMPARO_KEY_FILE is not set: there is no key to work with");
        read(Path.of(file));
    }

    private void read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            keys = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file cannot be read", e);
        }
    }

    /** 32 bytes; a fresh copy, so that nobody can change or wipe the provider's own. */
    public byte[] key(Use use) {
        String name = switch (use) {
            case KEK -> "kek";
            case BLIND_INDEX -> "blindIndex";
            case ROW_CONTEXT -> "rowContext";
        };
        byte[] key = Base64.getDecoder().decode(keys.getString(name));
        if (key.length != 32) throw new IllegalStateException("the key for " + use + " is not 32 bytes long");
        return key;
    }
}
