package org.amparo.justice.custody;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One line of the account as the chain sees it: bound to the line before it, so that none can be taken out, put in, moved or changed without the
 * chain breaking there. The database makes and checks the same sum by itself. What somebody writes anew from the beginning shows in the log of looks.
 */
record Link(UUID id, UUID item, int number, String act, String actor, UUID by, Instant at, List<byte[]> sealed, String previous, String link) {

    String computed() {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] {previous == null ? "" : previous, id, item, number, act, actor, by, ChronoUnit.MICROS.between(Instant.EPOCH, at)}) text.append(part).append('|');
        for (byte[] value : sealed) text.append(value == null ? "" : HexFormat.of().formatHex(value)).append('|');
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
