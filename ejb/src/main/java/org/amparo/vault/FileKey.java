package org.amparo.vault;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** The key of one file. Each piece is bound to its file, its number and how many there are: none can be left out, put elsewhere or added. */
public final class FileKey {

    private final Aead key;

    FileKey(Aead key) {
        this.key = key;
    }

    public byte[] seal(byte[] piece, SealedField.Place place, int number, int of) {
        try {
            return key.encrypt(piece, bound(place, number, of));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a piece of a file could not be sealed", e);
        }
    }

    public byte[] open(byte[] sealed, SealedField.Place place, int number, int of) {
        try {
            return key.decrypt(sealed, bound(place, number, of));
        } catch (GeneralSecurityException e) {
            throw new Altered("a piece of a file was moved, altered or replaced", e);
        }
    }

    private static byte[] bound(SealedField.Place place, int number, int of) {
        byte[] where = place.bound(0);
        return ByteBuffer.allocate(where.length + 8).put(where).putInt(number).putInt(of).array();
    }
}
