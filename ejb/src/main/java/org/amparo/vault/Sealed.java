package org.amparo.vault;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A value nobody can read by accident: it prints as a word, and only the vault opens it, with a permit. */
public final class Sealed implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final byte FORM = 1;

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The seal counter travels in clear before the ciphertext and is bound into it, so that an older value cannot be put back unseen. */
    static Sealed of(int counter, byte[] ciphertext) {
        return new Sealed(ByteBuffer.allocate(5 + ciphertext.length).put(FORM).putInt(counter).put(ciphertext).array());
    }

    /** Whether it is whole is asked when it is opened: one spoilt value may not stop the work on all the rows read with it. */
    static Sealed stored(byte[] bytes) {
        return new Sealed(bytes.clone());
    }

    private void mustBeWhole() {
        if (bytes.length < 6 || bytes[0] != FORM) throw new IllegalStateException("not a sealed value");
    }

    int counter() {
        mustBeWhole();
        return ByteBuffer.wrap(bytes).getInt(1);
    }

    byte[] ciphertext() {
        mustBeWhole();
        return Arrays.copyOfRange(bytes, 5, bytes.length);
    }

    /** As stored; for native statements that write a sealed column. */
    public byte[] stored() {
        return bytes.clone();
    }

    /** As read by a native statement; null stays null, for an optional value never given. */
    public static Sealed read(Object column) {
        return column == null ? null : stored((byte[]) column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
