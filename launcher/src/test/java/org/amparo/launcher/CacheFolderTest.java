package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path path;

    @Test
    void makesAThingOnce() throws Exception {
        var cache = new CacheFolder(path);
        cache.get("server", folder -> Files.writeString(folder.resolve("a"), "first"));
        var again = cache.get("server", folder -> { throw new AssertionError("made twice"); });
        assertEquals("first", Files.readString(again.resolve("a")));
    }

    @Test
    void beginsAgainWhatWasNotFinished() throws Exception {
        var cache = new CacheFolder(path);
        assertThrows(IOException.class, () -> cache.get("server", folder -> {
            Files.writeString(folder.resolve("half"), "");
            throw new IOException("power cut");
        }));
        assertFalse(Files.exists(path.resolve("server")), "half a server must not look like a whole one");
        var whole = cache.get("server", folder -> Files.writeString(folder.resolve("whole"), ""));
        assertFalse(Files.exists(whole.resolve("half")));
    }

    @Test
    void aDamagedDownloadIsOneSentenceThatNamesTheFile() throws Exception {
        var zip = halfDownloaded();
        var installation = new Installation(path, path, zip, "0", "0");
        var trouble = assertThrows(Trouble.class, () -> KeycloakServer.home(new CacheFolder(path.resolve("cache")), installation, null, line -> { }));
        assertEquals("The download of Keycloak is damaged: delete " + zip + " and start again.", trouble.getMessage());
    }

    @Test
    void aMissingDownloadIsOneSentence() {
        var installation = new Installation(path, path, path.resolve("none.zip"), "0", "0");
        var trouble = assertThrows(Trouble.class, () -> KeycloakServer.home(new CacheFolder(path.resolve("cache")), installation, null, line -> { }));
        assertTrue(trouble.getMessage().startsWith("Keycloak is not downloaded yet"), trouble.getMessage());
    }

    private Path halfDownloaded() throws IOException {
        var zip = path.resolve("keycloak.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keycloak/lib/a"));
            out.write(new byte[100_000]);
            out.closeEntry();
        }
        var bytes = Files.readAllBytes(zip);
        return Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
}
