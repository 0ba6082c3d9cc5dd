package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The keys that stay outside the database: they wrap the survivors' keys, blind the index and sign the row context. */
record KeyFile(Path path) {

    static final int ROW_CONTEXT_KEY = 1;
    private static final int HMAC_BLOCK = 64;

    static KeyFile in(Path folder) throws IOException {
        var file = OwnerOnly.folder(folder).resolve("amparo-keys.json");
        if (!Files.exists(file)) OwnerOnly.write(file, fresh().toString() + "\n");
        return new KeyFile(file);
    }

    private static JsonObject fresh() {
        return Json.createObjectBuilder().add("kek", key()).add("blindIndex", key()).add("rowContext", key()).add("rowContextKeyId", ROW_CONTEXT_KEY).build();
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(Secrets.bytes(32));
    }

    byte[] innerPad() throws IOException { return pad(0x36); }

    byte[] outerPad() throws IOException { return pad(0x5c); }

    /** HMAC's two pads are all the database needs to check a signature, so it never holds the key itself. */
    private byte[] pad(int mask) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(path))) {
            var key = Base64.getDecoder().decode(reader.readObject().getString("rowContext"));
            var pad = new byte[HMAC_BLOCK];
            for (int i = 0; i < HMAC_BLOCK; i++) pad[i] = (byte) ((i < key.length ? key[i] : 0) ^ mask);
            return pad;
        }
    }
}
