package org.amparo.wash;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and those who mean ill make them, out of real bytes. */
final class Made {

    static final String GPS_MARK = "52 deg 31 min";

    private Made() {}

    static byte[] image(String format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] jpeg() throws IOException {
        return image("jpeg", 60, 40, BufferedImage.TYPE_INT_RGB);
    }

    /** As a telephone writes it: where, how held (6: turned to the right), a remark, and a preview after the end. */
    static byte[] photograph() throws IOException {
        return photograph(jpeg());
    }

    static byte[] photograph(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        byte[] notes = notes();
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1});
        out.write(ByteBuffer.allocate(2).putShort((short) (notes.length + 2)).array());
        out.write(notes);
        byte[] remark = "taken by Maria".getBytes(StandardCharsets.US_ASCII);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (remark.length + 2)});
        out.write(remark);
        out.write(plain, 2, plain.length - 2);
        out.write("PK\3\4 what follows the end".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] notes() {
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 12 + 4 + 14);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(14).putInt(56);
        tiff.putInt(0);
        tiff.put(GPS_MARK.getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    static Map<String, String> docxParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        parts.put("_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        parts.put("word/document.xml", document("<w:p w:rsidR=\"00AB12\"><w:ins w:author=\"Maria Lopez\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t xml:space=\"preserve\"> wages of June &amp; July </w:t></w:r></w:ins></w:p>"));
        parts.put("word/_rels/document.xml.rels", relations("<Relationship Id=\"h1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://tracker.example/me\" TargetMode=\"External\"/>"));
        parts.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Maria Lopez</dc:creator></cp:coreProperties>");
        return parts;
    }

    static String document(String body) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>";
    }

    static String relations(String inside) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside + "</Relationships>";
    }

    static Map<String, String> odtParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", odtContent("<text:p>rent of May<office:annotation><dc:creator>Maria Lopez</dc:creator><dc:date>2026-01-01</dc:date><text:p>mine</text:p></office:annotation></text:p>"));
        parts.put("meta.xml", "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">Maria Lopez</office:document-meta>");
        parts.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        return parts;
    }

    static String odtContent(String text) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                + "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"><office:body><office:text>" + text + "</office:text></office:body></office:document-content>";
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Parts.packed(bytes, bytes.containsKey("mimetype") ? "mimetype" : null);
    }

    /** Two hundred million noughts in a few hundred kilobytes, inside an otherwise honest letter. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : docxParts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/big.xml"));
            byte[] noughts = new byte[1 << 20];
            for (int i = 0; i < 200; i++) zip.write(noughts);
        }
        return out.toByteArray();
    }

    static byte[] together(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean holds(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }
}
