package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file opens with its own key, in its own place, whole and in order; its key opens with that of whom it is about, and with no other. */
class FileKeyTest {

    private static final SealedField KEY = new SealedField("stored_file", "file_key", Compartment.EVIDENCE);
    private static final SealedField CONTENT = new SealedField("file_piece", "content", Compartment.EVIDENCE);
    private static final byte[] PIECE = "wages".getBytes(StandardCharsets.US_ASCII);

    private final SealedField.Place place = CONTENT.at(UUID.randomUUID(), SurvivorId.fresh());

    @BeforeAll
    static void register() throws Exception {
        AeadConfig.register();
    }

    private static Aead hers() throws Exception {
        byte[] key = new byte[32];
        new java.security.SecureRandom().nextBytes(key);
        return new AesGcmJce(key);
    }

    private FileKey fresh(Aead hers) {
        byte[] bound = KEY.at(place.row(), place.survivor()).bound(0);
        return new FileKey(WrappingKey.unwrapUnder(hers, WrappingKey.newKeysetUnder(hers, bound), bound));
    }

    @Test
    void eachPieceOpensWhereItWasPut() throws Exception {
        FileKey key = fresh(hers());
        byte[] sealed = key.seal(PIECE, place, 1, 3);

        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("wages"));
        assertArrayEquals(PIECE, key.open(sealed, place, 1, 3));
        assertThrows(Altered.class, () -> key.open(sealed, place, 2, 3), "another place in it");
        assertThrows(Altered.class, () -> key.open(sealed, place, 1, 2), "a piece was left out");
        assertThrows(Altered.class, () -> key.open(sealed, CONTENT.at(UUID.randomUUID(), place.survivor()), 1, 3), "another file");
        assertThrows(Altered.class, () -> key.open(sealed, CONTENT.at(place.row(), SurvivorId.fresh()), 1, 3), "another person");
    }

    @Test
    void withoutHerKeyThereIsNoKeyOfTheFile() throws Exception {
        byte[] bound = KEY.at(place.row(), place.survivor()).bound(0);
        byte[] wrapped = WrappingKey.newKeysetUnder(hers(), bound);
        Aead another = hers();

        assertThrows(Altered.class, () -> WrappingKey.unwrapUnder(another, wrapped, bound));
    }
}
