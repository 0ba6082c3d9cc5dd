package org.amparo.partner.hsds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8, UTF-16 when it says so, and for CSV out of old spreadsheets Western European. */
record Text(String content, boolean guessed) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    static Text of(String file, byte[] bytes, boolean mayGuess) throws UnreadableFile {
        try {
            Charset charset = marked(bytes, 0xFE, 0xFF) || marked(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
        } catch (CharacterCodingException e) {
            if (!mayGuess) throw new UnreadableFile(UnreadableFile.Reason.NOT_TEXT, file);
            return new Text(new String(bytes, WESTERN), true);
        }
    }

    private static boolean marked(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
