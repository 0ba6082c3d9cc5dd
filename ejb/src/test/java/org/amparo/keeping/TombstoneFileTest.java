package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstoneFileTest {

    private static final Tombstone ONE = new Tombstone(SurvivorId.fresh(), Instant.parse("2026-11-22T10:00:00.123456Z"));
    private static final Tombstone OTHER = new Tombstone(SurvivorId.fresh(), Instant.parse("2026-11-23T10:00:00Z"));

    @TempDir
    private Path folder;
    private Path file;
    private TombstoneFile list;

    @BeforeEach
    void aListThatIsNotThereYet() {
        file = folder.resolve("erased.txt");
        list = new TombstoneFile(file, new byte[32]);
    }

    @Test
    void whatIsAddedIsReadAndNothingIsLost() {
        assertEquals(List.of(), list.read());
        list.add(List.of(ONE));
        list.add(List.of(OTHER, ONE));
        assertEquals(List.of(ONE, OTHER, ONE), list.read());
    }

    /** The machine stopped in the middle of a line: it was not marked as kept, and comes again. */
    @Test
    void halfALineAtTheEndIsNoneAndIsWrittenAgain() throws IOException {
        list.add(List.of(ONE, OTHER));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 9));
        assertEquals(List.of(ONE), list.read());
        list.add(List.of(OTHER));
        assertEquals(whole, Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), "nobody else reads it");
    }

    @Test
    void aLineThatWasChangedWrittenByHandOrSealedWithAnotherKeyStopsTheReader() throws IOException {
        list.add(List.of(ONE, OTHER));
        String whole = Files.readString(file);
        for (String altered : List.of(whole.replace(ONE.who().toString(), SurvivorId.fresh().toString()), whole.replace("2026-11-23", "2026-11-24"),
                whole + OTHER.who() + " " + OTHER.at() + "\n", whole + "anything\n", "\n" + whole)) {
            Files.writeString(file, altered);
            assertTrue(assertThrows(IllegalStateException.class, list::read).getMessage().startsWith("line "));
        }
        Files.writeString(file, whole);
        byte[] key = new byte[32];
        key[0] = 1;
        assertThrows(IllegalStateException.class, new TombstoneFile(file, key)::read);
    }
}
