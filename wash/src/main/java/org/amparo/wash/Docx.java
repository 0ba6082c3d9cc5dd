package org.amparo.wash;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A text document of Office Open XML: each part read and written anew, the notes about who made it left out, what runs or calls out refused. */
final class Docx {

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern ABOUT_WHO_MADE_IT = Pattern.compile("docProps/.*|customXml/.*|word/people\\.xml|word/printerSettings/.*|.*/thumbnail\\.\\w+");
    private static final Pattern RUNS = Pattern.compile("(?i).*(vbaProject|vbaData|activeX|macro).*");

    private Docx() {}

    static byte[] anew(byte[] file) throws Refused, IOException {
        Map<String, byte[]> parts = Parts.unpacked(file);
        if (!parts.containsKey(TYPES) && parts.containsKey("EncryptedPackage")) throw new Refused(Reason.LOCKED);
        if (!parts.containsKey(TYPES) || !parts.containsKey("_rels/.rels")) throw new Refused(Reason.NOT_WHAT_IT_SAYS);
        DocxTypes types = new DocxTypes();
        Map<String, byte[]> anew = new LinkedHashMap<>();
        anew.put(TYPES, Xml.anew(parts.get(TYPES), types));
        if (!types.isATextDocument()) throw new Refused(Reason.NOT_WHAT_IT_SAYS);
        for (var part : parts.entrySet())
            if (!part.getKey().equals(TYPES) && !leftOut(part.getKey())) anew.put(part.getKey(), part(part.getKey(), part.getValue()));
        return Parts.packed(anew, null);
    }

    /** Its relations go the way of the part. */
    static boolean leftOut(String name) {
        return ABOUT_WHO_MADE_IT.matcher(name.replace("_rels/", "").replaceFirst("\\.rels$", "")).matches() && !name.equals("_rels/.rels");
    }

    private static byte[] part(String name, byte[] part) throws Refused {
        if (RUNS.matcher(name).matches()) throw new Refused(Reason.MACROS);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "rels" -> Xml.anew(part, new DocxRelations());
            case "xml" -> Xml.anew(part, new DocxWords());
            case "png", "jpg", "jpeg" -> EmbeddedPicture.clean(part);
            default -> throw new Refused(Reason.FOREIGN_PART);
        };
    }
}
