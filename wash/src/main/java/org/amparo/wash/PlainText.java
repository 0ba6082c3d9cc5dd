package org.amparo.wash;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that is text to its end, written anew in the one encoding. */
final class PlainText {

    private PlainText() {}

    static byte[] anew(byte[] file) throws Refused {
        String text = decoded(file);
        if (text.codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7f || c == 0xfffe)) throw new Refused(Reason.NOT_TEXT);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] file) throws Refused {
        if (file.length >= 2 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe) return strict(file, 2, StandardCharsets.UTF_16LE);
        if (file.length >= 2 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff) return strict(file, 2, StandardCharsets.UTF_16BE);
        boolean marked = file.length >= 3 && file[0] == (byte) 0xef && file[1] == (byte) 0xbb && file[2] == (byte) 0xbf;
        return strict(file, marked ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String strict(byte[] file, int from, Charset encoding) throws Refused {
        try {
            return encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Reason.NOT_TEXT);
        }
    }
}
