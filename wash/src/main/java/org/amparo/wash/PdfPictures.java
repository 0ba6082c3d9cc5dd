package org.amparo.wash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A photograph lies in a PDF as the camera wrote it, with its place and time; it loses them there too. */
final class PdfPictures {

    private static final Set<String> BOXES = Set.of("jP  ", "ftyp", "jp2h", "jp2c");

    private PdfPictures() {}

    static void clean(COSStream stream) throws Refused, IOException {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) return;
        COSName last = filters.getLast();
        if (COSName.DCT_DECODE.equals(last)) write(stream, JpegSegments.clean(raw(stream, last)), last);
        else if (COSName.JPX_DECODE.equals(last)) write(stream, boxes(raw(stream, last)), last);
    }

    private static List<COSName> filters(COSBase filters) {
        if (filters instanceof COSName one) return List.of(one);
        return filters instanceof COSArray several ? several.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList() : List.of();
    }

    private static byte[] raw(COSStream stream, COSName last) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(List.of(last.getName()))) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[] picture, COSName filter) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS);
        COSBase own = parameters instanceof COSArray several ? several.size() == 0 ? null : several.getObject(several.size() - 1) : parameters;
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(picture);
        }
        stream.setItem(COSName.FILTER, filter);
        stream.setItem(COSName.DECODE_PARMS, own);
    }

    /** JPEG 2000 lies in boxes; those that hold the picture are kept. What has no boxes is nothing but the picture. */
    private static byte[] boxes(byte[] picture) throws Refused {
        ByteBuffer in = ByteBuffer.wrap(picture);
        if (picture.length < 12 || in.getInt(0) != 12) return picture;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(picture.length);
        for (int at = 0; at + 8 <= picture.length;) {
            long length = Integer.toUnsignedLong(in.getInt(at));
            String type = new String(picture, at + 4, 4, StandardCharsets.US_ASCII);
            if (length == 0) length = picture.length - at;
            if (length < 8 || at + length > picture.length) throw new Refused(Reason.UNREADABLE);
            if (BOXES.contains(type)) kept.write(picture, at, (int) length);
            at += (int) length;
        }
        return kept.toByteArray();
    }
}
