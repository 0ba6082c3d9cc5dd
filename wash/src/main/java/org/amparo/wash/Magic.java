package org.amparo.wash;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes say, read by ourselves. Nothing may stand before them: a file that is two things at once begins as the other one. */
final class Magic {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ODT = "mimetypeapplication/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_NAME = 30;

    private Magic() {}

    static Optional<Kind> of(byte[] file) {
        if (startsWith(file, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII))) return Optional.of(Kind.PDF);
        if (startsWith(file, 0, JPEG)) return Optional.of(Kind.JPEG);
        if (startsWith(file, 0, PNG)) return Optional.of(Kind.PNG);
        if (startsWith(file, 0, ZIP)) return startsWith(file, FIRST_NAME, ODT) ? odt(file) : Optional.of(Kind.DOCX);
        return looksLikeText(file) ? Optional.of(Kind.TXT) : Optional.empty();
    }

    /** After the type comes the next entry of the archive; a longer word is another type, such as a template. */
    private static Optional<Kind> odt(byte[] file) {
        return startsWith(file, FIRST_NAME + ODT.length, new byte[] {'P', 'K'}) ? Optional.of(Kind.ODT) : Optional.empty();
    }

    static boolean startsWith(byte[] file, int at, byte[] what) {
        if (file.length < at + what.length) return false;
        for (int i = 0; i < what.length; i++) if (file[at + i] != what[i]) return false;
        return true;
    }

    private static boolean looksLikeText(byte[] file) {
        if (file.length >= 2 && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe || file[0] == (byte) 0xfe && file[1] == (byte) 0xff)) return true;
        for (int i = 0; i < Math.min(file.length, 8192); i++) if (file[i] == 0) return false;
        return file.length > 0;
    }
}
