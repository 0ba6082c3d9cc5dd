package org.amparo.casework.conference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What leaves, as it leaves: its words with a salt, so that the hash beside it tells nobody what they are. Empty words are words too.
 */
record FrozenPart(String salt, String words) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static FrozenPart of(String words) {
        return new FrozenPart(freshSalt(), words == null ? "" : words);
    }

    String canonical() {
        return salt + "\n" + words;
    }

    String sha256() {
        return sha256(canonical());
    }

    /** Refuses words that no longer have the hash they left with. */
    static FrozenPart read(String canonical, String sha256) {
        if (!sha256(canonical).equals(sha256)) throw new IllegalStateException("a part of a conference does not have the hash it was sent with");
        int end = canonical.indexOf('\n');
        return new FrozenPart(canonical.substring(0, end), canonical.substring(end + 1));
    }

    private static String freshSalt() {
        byte[] salt = new byte[18];
        RANDOM.nextBytes(salt);
        return Base64.getUrlEncoder().encodeToString(salt);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a frozen part";
    }
}
