package org.amparo.wash;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The segments of a JPEG, without what a camera or a program wrote beside the picture: place, time, device, owner, previews, and whatever follows its end. */
final class JpegSegments {

    private static final int SOI = 0xd8, EOI = 0xd9, SOS = 0xda, APP0 = 0xe0, EXIF = 0xe1, ADOBE = 0xee, COMMENT = 0xfe;
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_WITHOUT_PREVIEW = 14;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int turned = 1;

    private JpegSegments(byte[] file) {
        this.file = file;
    }

    static byte[] clean(byte[] file) throws Refused {
        return read(file).kept.toByteArray();
    }

    /** How the camera was held, 1 to 8: all that is kept of what it wrote, because nobody finds anybody by it. */
    static int turned(byte[] file) throws Refused {
        return read(file).turned;
    }

    /** Says again how it was held, and nothing else. */
    static byte[] turn(byte[] file, int turned) {
        if (turned < 2 || turned > 8) return file;
        byte[] says = {(byte) 0xff, (byte) EXIF, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) turned, 0, 0, 0, 0, 0, 0};
        byte[] whole = new byte[file.length + says.length];
        System.arraycopy(file, 0, whole, 0, 2);
        System.arraycopy(says, 0, whole, 2, says.length);
        System.arraycopy(file, 2, whole, 2 + says.length, file.length - 2);
        return whole;
    }

    private static JpegSegments read(byte[] file) throws Refused {
        JpegSegments segments = new JpegSegments(file);
        try {
            segments.walk();
        } catch (ArrayIndexOutOfBoundsException cutShort) {
            throw new Refused(Reason.UNREADABLE);
        }
        return segments;
    }

    private void walk() throws Refused {
        if (file.length < 4 || (file[0] & 0xff) != 0xff || (file[1] & 0xff) != SOI) throw new Refused(Reason.UNREADABLE);
        kept.write(file, 0, 2);
        while (true) {
            int marker = nextMarker();
            if (marker == EOI) {
                kept.write(0xff);
                kept.write(EOI);
                return;
            }
            segment(marker);
            if (marker == SOS) picture();
        }
    }

    private int nextMarker() throws Refused {
        if ((file[at++] & 0xff) != 0xff) throw new Refused(Reason.UNREADABLE);
        while ((file[at] & 0xff) == 0xff) at++;
        return file[at++] & 0xff;
    }

    private void segment(int marker) throws Refused {
        int length = (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
        if (length < 2 || at + length > file.length) throw new Refused(Reason.UNREADABLE);
        if (marker == EXIF && Magic.startsWith(file, at + 2, EXIF_MARK)) turned = TiffOrientation.of(file, at + 8, at + length).orElse(turned);
        if (marker == APP0) jfif(length);
        else if (shows(marker)) copy(marker, length);
        at += length;
    }

    private static boolean shows(int marker) {
        return marker == ADOBE || marker != COMMENT && (marker < APP0 || marker > 0xef);
    }

    private void jfif(int length) {
        if (length < 2 + JFIF_WITHOUT_PREVIEW) return;
        kept.write(0xff);
        kept.write(APP0);
        kept.write(0);
        kept.write(2 + JFIF_WITHOUT_PREVIEW);
        kept.write(file, at + 2, JFIF_WITHOUT_PREVIEW - 2);
        kept.write(0);
        kept.write(0);
    }

    private void copy(int marker, int length) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(file, at, length);
    }

    /** The picture itself goes on to the next marker that is not one of its own. */
    private void picture() {
        int from = at;
        while ((file[at] & 0xff) != 0xff || file[at + 1] == 0 || (file[at + 1] & 0xf8) == 0xd0) at++;
        kept.write(file, from, at - from);
    }

    /** Reads one number out of the camera's notes. */
    private static final class TiffOrientation {

        private static final int TAG = 0x0112;

        static Optional<Integer> of(byte[] file, int from, int to) {
            if (to - from < 14) return Optional.empty();
            boolean little = file[from] == 'I';
            int directory = from + number(file, from + 4, 4, little);
            if (directory < from || directory + 2 > to) return Optional.empty();
            int entries = number(file, directory, 2, little);
            for (int i = 0; i < entries && directory + 14 + i * 12 <= to; i++) {
                int entry = directory + 2 + i * 12;
                if (number(file, entry, 2, little) == TAG) return Optional.of(number(file, entry + 8, 2, little));
            }
            return Optional.empty();
        }

        private static int number(byte[] file, int at, int bytes, boolean little) {
            int value = 0;
            for (int i = 0; i < bytes; i++) value = value << 8 | file[little ? at + bytes - 1 - i : at + i] & 0xff;
            return value;
        }
    }
}
