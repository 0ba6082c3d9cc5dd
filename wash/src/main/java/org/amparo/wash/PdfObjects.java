package org.amparo.wash;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Goes through every object that can be reached and takes out what acts, carries other files or tells who made it. */
final class PdfObjects {

    private static final Set<COSName> NEVER = names("AA", "OpenAction", "JS", "JavaScript", "XFA", "AcroForm", "EF", "RF", "EmbeddedFiles", "AF", "Metadata", "PieceInfo",
            "RichMediaContent", "RichMediaSettings", "Renditions", "Movie", "Sound", "Collection", "Perms", "DSS", "SpiderInfo", "Thumb", "LastModified", "OPI", "Ref",
            "Alternates", "Launch", "Requirements", "Threads", "NM", "RC");
    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "URI", "GoToR", "GoToE", "GoTo3DView", "Named", "SubmitForm", "ResetForm", "ImportData", "Hide",
            "Movie", "Sound", "Rendition", "SetOCGState", "Thread", "RichMediaExecute");
    private static final Set<String> REMARKS = Set.of("Link", "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly",
            "StrikeOut", "Caret", "Stamp", "Ink", "Popup", "Redact");
    private static final COSName FILE_SPECIFICATION = COSName.getPDFName("Filespec");
    /** Who remarked something, and when. */
    private static final Set<COSName> OF_A_REMARK = names("T", "M", "CreationDate");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toSet());
    }

    void clean(COSDictionary trailer) throws Refused, IOException {
        look(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSStream stream) streamed(stream);
            if (next instanceof COSDictionary dictionary) dictionary(dictionary);
            else if (next instanceof COSArray array) for (int i = 0; i < array.size(); i++) look(array.get(i));
        }
    }

    private void look(COSBase at) {
        COSBase object = resolved(at);
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) waiting.push(object);
    }

    private static COSBase resolved(COSBase at) {
        return at instanceof COSObject reference ? reference.getObject() : at;
    }

    private void dictionary(COSDictionary dictionary) {
        boolean remark = COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT);
        if (remark) OF_A_REMARK.forEach(dictionary::removeItem);
        for (COSName key : dictionary.keySet().stream().toList()) {
            COSBase value = resolved(dictionary.getItem(key));
            if (NEVER.contains(key) || acts(value) || carries(value)) dictionary.removeItem(key);
            else if (key.equals(COSName.ANNOTS) && value instanceof COSArray remarks) dictionary.setItem(key, harmless(remarks));
        }
        // what follows an action, where the action itself only turns a page
        if ("GoTo".equals(dictionary.getNameAsString(COSName.S))) dictionary.removeItem(COSName.getPDFName("Next"));
        dictionary.getValues().forEach(this::look);
    }

    private static boolean acts(COSBase value) {
        return value instanceof COSDictionary action && action.getCOSName(COSName.S) != null && ACTS.contains(action.getNameAsString(COSName.S));
    }

    private static boolean carries(COSBase value) {
        return value instanceof COSDictionary file && (FILE_SPECIFICATION.equals(file.getCOSName(COSName.TYPE)) || file.containsKey(COSName.getPDFName("EF")));
    }

    private static COSArray harmless(COSArray remarks) {
        COSArray kept = new COSArray();
        for (int i = 0; i < remarks.size(); i++)
            if (resolved(remarks.get(i)) instanceof COSDictionary remark && REMARKS.contains(remark.getNameAsString(COSName.SUBTYPE))) kept.add(remarks.get(i));
        return kept;
    }

    private static void streamed(COSStream stream) throws Refused, IOException {
        if (stream.containsKey(COSName.F)) throw new Refused(Reason.REFERS_OUTSIDE);
        PdfPictures.clean(stream);
    }
}
