package org.amparo.referral.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One way only to write a package down, so that one hash proves what was shown, what was sent and what was read. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Keys in order, no space, text as typed; only what JSON demands is escaped. */
    static String write(Map<String, ?> members) {
        StringBuilder out = new StringBuilder("{");
        SortedMap<String, Object> inOrder = new TreeMap<>(members);
        inOrder.forEach((key, value) -> {
            if (out.length() > 1) out.append(',');
            text(out, key).append(':');
            switch (value) {
                case Map<?, ?> inner -> out.append(write(keyed(inner)));
                case String string -> text(out, string);
                default -> throw new IllegalArgumentException("a package holds text and parts, nothing else");
            }
        });
        return out.append('}').toString();
    }

    static String sha256(String canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private static Map<String, Object> keyed(Map<?, ?> inner) {
        Map<String, Object> keyed = new TreeMap<>();
        inner.forEach((key, value) -> keyed.put(key.toString(), value));
        return keyed;
    }

    private static StringBuilder text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) out.append("\\u%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        return out.append('"');
    }
}
