package org.amparo.wash;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG that make the picture; texts, times, profiles and what follows its end stay behind. */
final class PngChunks {

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;

    private PngChunks() {}

    static byte[] clean(byte[] file) throws Refused {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        for (int at = SIGNATURE; at + 12 <= file.length;) {
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || at + 12L + length > file.length) throw new Refused(Reason.UNREADABLE);
            String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (PICTURE.contains(type)) kept.write(file, at, 12 + length);
            if (type.equals("IEND")) return kept.toByteArray();
            at += 12 + length;
        }
        throw new Refused(Reason.UNREADABLE);
    }
}
