package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.json.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceAndKept() throws IOException {
        var file = folder.resolve("secrets.properties");
        var first = new Secrets(file).get("a");
        assertEquals(first, new Secrets(file).get("a"));
        assertNotEquals(first, new Secrets(file).get("b"));
        assertEquals(first, new Secrets(file).get("a"));
    }

    @Test
    void areForTheOwnersEyesOnly() throws IOException {
        new Secrets(folder.resolve("secrets.properties")).get("a");
        var keys = KeyFile.in(folder.resolve("keys")).path();
        for (var file : new Path[] {folder.resolve("secrets.properties"), keys}) assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.getParent())));
    }

    @Test
    void theKeyFileIsMadeOnceWithThreeDifferentKeys() throws IOException {
        var text = Files.readString(KeyFile.in(folder).path());
        assertEquals(text, Files.readString(KeyFile.in(folder).path()));
        var keys = Json.createReader(new StringReader(text)).readObject();
        for (var name : new String[] {"kek", "blindIndex", "rowContext"}) assertEquals(32, Base64.getDecoder().decode(keys.getString(name)).length);
        assertNotEquals(keys.getString("kek"), keys.getString("blindIndex"));
        assertNotEquals(keys.getString("kek"), keys.getString("rowContext"));
    }

    @Test
    void thePadsLetTheDatabaseCheckWhatTheKeySigned() throws Exception {
        var keys = KeyFile.in(folder);
        var key = Base64.getDecoder().decode(Json.createReader(new StringReader(Files.readString(keys.path()))).readObject().getString("rowContext"));
        var message = "1|somebody".getBytes(StandardCharsets.UTF_8);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        assertArrayEquals(mac.doFinal(message), sha256(keys.outerPad(), sha256(keys.innerPad(), message)));
    }

    private static byte[] sha256(byte[] pad, byte[] rest) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(pad);
        return digest.digest(rest);
    }
}
