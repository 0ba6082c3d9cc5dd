package org.amparo.wash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file: unpacked within limits that no honest letter reaches, packed again in the same order without dates or notes. */
final class Parts {

    private static final int MOST_PARTS = 2000;
    private static final int MOST_INSIDE = 60_000_000;
    private static final LocalDateTime NO_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Parts() {}

    static Map<String, byte[]> unpacked(byte[] file) throws Refused {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        int left = MOST_INSIDE;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() == MOST_PARTS) throw new Refused(Reason.TOO_BIG_INSIDE);
                if (!decent(entry.getName()) || !names.add(entry.getName().toLowerCase(Locale.ROOT))) throw new Refused(Reason.UNREADABLE);
                byte[] part = zip.readNBytes(left + 1);
                if (part.length > left) throw new Refused(Reason.TOO_BIG_INSIDE);
                left -= part.length;
                if (!entry.isDirectory()) parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(Reason.UNREADABLE);
        }
        return parts;
    }

    private static boolean decent(String name) {
        return !name.isEmpty() && !name.startsWith("/") && !name.contains("\\") && !name.contains(":") && !(name + "/").contains("../")
                && name.chars().allMatch(c -> c >= ' ');
    }

    /** @param stored the part that has to lie first and unpacked, or null */
    static byte[] packed(Map<String, byte[]> parts, String stored) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            if (stored != null) put(zip, plain(stored, parts.get(stored)), parts.get(stored));
            for (var part : parts.entrySet()) if (!part.getKey().equals(stored)) put(zip, new ZipEntry(part.getKey()), part.getValue());
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] part) throws IOException {
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private static ZipEntry plain(String name, byte[] part) {
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
