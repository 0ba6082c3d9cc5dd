package org.amparo.wash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text document of OpenDocument: words, styles and pictures, with a list of parts written by us; nothing else comes along. */
final class Odt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private Odt() {}

    static byte[] anew(byte[] file) throws Refused, IOException {
        Map<String, byte[]> parts = Parts.unpacked(file);
        if (!TYPE.equals(text(parts.get("mimetype"))) || !parts.containsKey("content.xml")) throw new Refused(Reason.NOT_WHAT_IT_SAYS);
        if (text(parts.get(MANIFEST)).contains("encryption-data")) throw new Refused(Reason.LOCKED);
        Map<String, byte[]> anew = new LinkedHashMap<>();
        anew.put("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        for (var part : parts.entrySet()) take(part.getKey(), part.getValue(), anew);
        anew.put(MANIFEST, manifest(anew));
        return Parts.packed(anew, "mimetype");
    }

    private static void take(String name, byte[] part, Map<String, byte[]> anew) throws Refused {
        if (name.matches("(?i)(Basic|Scripts|Dialogs)/.*")) throw new Refused(Reason.MACROS);
        if (name.equals("content.xml") || name.equals("styles.xml")) anew.put(name, Xml.anew(part, new OdtWords()));
        else if (name.matches("(?i)Pictures/[^/]+\\.(png|jpe?g)")) anew.put(name, EmbeddedPicture.clean(part));
        else if (!leftOut(name)) throw new Refused(Reason.FOREIGN_PART);
    }

    /** Who made it and how it looked on whose screen, and what is written anew here. */
    private static boolean leftOut(String name) {
        return name.matches("mimetype|meta\\.xml|settings\\.xml|manifest\\.rdf|layout-cache|(Thumbnails|Configurations2|META-INF)/.*");
    }

    private static byte[] manifest(Map<String, byte[]> parts) {
        StringBuilder list = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">")
                .append(entry("/", TYPE));
        parts.keySet().stream().filter(name -> !name.equals("mimetype")).forEach(name -> list.append(entry(name, type(name))));
        return list.append("</manifest:manifest>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(String path, String type) {
        String safe = path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<manifest:file-entry manifest:full-path=\"" + safe + "\" manifest:media-type=\"" + type + "\"/>";
    }

    private static String type(String name) {
        if (name.endsWith(".xml")) return "text/xml";
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg";
    }

    private static String text(byte[] part) {
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }
}
