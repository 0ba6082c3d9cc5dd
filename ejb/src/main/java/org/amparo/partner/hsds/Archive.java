package org.amparo.partner.hsds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip in memory, counting what really comes out of it: a small file may not become a large one. */
final class Archive {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final String file;
    private final Limits limits;
    private long unpacked;

    private Archive(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Map<String, byte[]> unpack(String file, byte[] bytes, Limits limits) throws UnreadableFile {
        if (!hasEnd(bytes)) throw new UnreadableFile(UnreadableFile.Reason.BROKEN_ZIP, file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return new Archive(file, limits).files(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.BROKEN_ZIP, file);
        }
    }

    private Map<String, byte[]> files(ZipInputStream zip) throws IOException, UnreadableFile {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > limits.files()) throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_FILES, file, limits.files());
            byte[] content = content(zip);
            if (wanted(entry.getName())) files.put(entry.getName(), content);
        }
        return files;
    }

    private byte[] content(ZipInputStream zip) throws IOException, UnreadableFile {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
            unpacked += n;
            if (unpacked > limits.unpackedBytes()) throw new UnreadableFile(UnreadableFile.Reason.TOO_BIG, file, limits.unpackedMegabytes());
            content.write(piece, 0, n);
        }
        return content.toByteArray();
    }

    private static boolean wanted(String name) {
        String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean readable = plain.endsWith(".csv") || plain.endsWith(".json") && !plain.equals("datapackage.json");
        return readable && !plain.startsWith(".") && !name.startsWith("__MACOSX/");
    }

    /** A zip that was cut off has no end record; what came before it may look whole. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - END_RECORD; i >= Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT); i--)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) return true;
        return false;
    }
}
