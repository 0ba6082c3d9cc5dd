package org.amparo.partner.hsds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.Listings;
import org.amparo.partner.listing.Provenance;

/** Reads a directory file and says what importing it would do. Changes nothing. */
public final class HsdsImport {

    private final Limits limits;
    private final boolean practice;

    /** @param practice whether an invented directory may be taken in */
    public HsdsImport(boolean practice) {
        this(Limits.USUAL, practice);
    }

    HsdsImport(Limits limits) {
        this(limits, false);
    }

    private HsdsImport(Limits limits, boolean practice) {
        this.limits = limits;
        this.practice = practice;
    }

    /** A JSON file, one CSV table, or a zip of either. */
    public ImportPlan dryRun(String file, byte[] content, Directory ours) throws UnreadableFile {
        return dryRun(Map.of(file, content), ours);
    }

    /** Several files that belong together, by name. */
    public ImportPlan dryRun(Map<String, byte[]> files, Directory ours) throws UnreadableFile {
        Rows rows = new Rows(limits);
        for (Map.Entry<String, byte[]> file : unpacked(files).entrySet()) read(file.getKey(), file.getValue(), rows);
        if (!practice && isInvented(rows)) throw new UnreadableFile(UnreadableFile.Reason.PRACTICE, String.join(", ", files.keySet()));
        new Confidentiality(rows, ours).leaveOutAddresses();
        new Tidying(rows).tidyAll();
        new References(rows, ours).check();
        Listings read = new Reading(rows, ours).listings();
        return ImportPlan.of(read, ours, rows.findings());
    }

    private static boolean isInvented(Rows rows) {
        return rows.of(Table.TAXONOMY_TERM).stream().anyMatch(term -> HsdsExport.PRACTICE.equals(term.text("code")) && ListedAttribute.OURS.equals(term.text("taxonomy")));
    }

    private Map<String, byte[]> unpacked(Map<String, byte[]> files) throws UnreadableFile {
        if (files.size() > limits.files()) throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_FILES, "", limits.files());
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            if (file.getValue().length > limits.bytes()) throw new UnreadableFile(UnreadableFile.Reason.TOO_BIG, file.getKey(), limits.megabytes());
            if (Archive.is(file.getValue())) all.putAll(Archive.unpack(file.getKey(), file.getValue(), limits));
            else all.put(file.getKey(), file.getValue());
        }
        if (all.isEmpty()) throw new UnreadableFile(UnreadableFile.Reason.EMPTY, String.join(", ", files.keySet()));
        return all;
    }

    private static void read(String file, byte[] bytes, Rows rows) throws UnreadableFile {
        String name = file.toLowerCase(Locale.ROOT);
        if (bytes.length == 0) throw new UnreadableFile(UnreadableFile.Reason.EMPTY, file);
        if (name.endsWith(".csv")) CsvFile.read(file, bytes, rows);
        else if (name.endsWith(".json") || startsLikeJson(bytes)) JsonFile.read(file, bytes, rows);
        else throw new UnreadableFile(UnreadableFile.Reason.UNKNOWN_KIND, file);
    }

    private static boolean startsLikeJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{' || b == '[') return true;
            if (b > ' ') return false;
        }
        return false;
    }
}
