package org.amparo.e2e;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the application on somebody's phone would show (RFC 6238, six digits, half a minute). */
final class OneTimeCode {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    static String now(String base32) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(decoded(base32), "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000).array());
        int cut = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
        return "%06d".formatted(cut % 1_000_000);
    }

    private static byte[] decoded(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char c : base32.toCharArray()) {
            held = held << 5 | BASE32.indexOf(c);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.put((byte) (held >> bits));
            held &= (1 << bits) - 1;
        }
        return bytes.array();
    }
}
