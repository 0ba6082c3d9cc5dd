package org.amparo.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs who asks, for one database backend and half a minute; SQL that is slipped in can neither forge nor replay it. */
final class RowContext {

    static final int LIFE_SECONDS = 30;

    private final byte[] key;

    RowContext(byte[] key) {
        this.key = key.clone();
    }

    /** Ends by the machine's time, as the database does: a moved application clock must not let a context live longer. */
    String mint(Caller caller, int backend, Instant applicationTime) {
        String claims = String.join("|", "1", caller.user().toString(), caller.organisation().toString(), caller.roleNames(),
                Integer.toString(backend), Long.toString(Instant.now(Clock.systemUTC()).getEpochSecond() + LIFE_SECONDS), Long.toString(applicationTime.toEpochMilli()));
        return claims + "|" + sign(claims);
    }

    private String sign(String claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(claims.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
