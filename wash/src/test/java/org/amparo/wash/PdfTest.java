package org.amparo.wash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF keeps its pages and loses everything that acts, asks back, is attached or tells who made it. */
class PdfTest {

    @Test
    void keepsWhatIsWrittenOnThePage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Wash.of("pdf", MadePdf.hostile()).content())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("unpaid wages, three months"));
            assertEquals(3, pdf.getPage(0).getAnnotations().size());
            assertEquals("this is my writing", pdf.getPage(0).getAnnotations().get(0).getContents());
        }
    }

    @Test
    void losesScriptsFormsAttachmentsAndActions() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Wash.of("pdf", MadePdf.hostile()).content())) {
            var catalogue = pdf.getDocumentCatalog();
            assertNull(catalogue.getOpenAction());
            assertNull(catalogue.getAcroForm());
            assertTrue(catalogue.getNames() == null || catalogue.getNames().getEmbeddedFiles() == null);
            assertNull(pdf.getDocumentInformation().getAuthor());
            assertNull(pdf.getPage(0).getAnnotations().get(1).getCOSObject().getItem(COSName.A));
        }
        String whole = everything(Wash.of("pdf", MadePdf.hostile()).content());
        for (String gone : new String[] {"app.alert", "MZ attached", "MZ second", "calc.exe", "tracker.example", "xdp", "Maria Lopez", "surprise tomorrow", "/Launch", "/JavaScript", "/EmbeddedFile"})
            assertFalse(whole.contains(gone), gone);
    }

    @Test
    void whatIsLookedForAboveWouldBeFound() throws Exception {
        String whole = everything(MadePdf.hostile());

        for (String there : new String[] {"app.alert", "MZ attached", "MZ second", "calc.exe", "tracker.example", "xdp", "Maria Lopez", "surprise tomorrow", "/Launch", "/JavaScript", "/EmbeddedFile", Made.GPS_MARK})
            assertTrue(whole.contains(there), there);
    }

    @Test
    void aPhotographInsideLosesItsPlaceToo() throws Exception {
        byte[] washed = Wash.of("pdf", MadePdf.plain()).content();

        assertFalse(everything(washed).contains(Made.GPS_MARK));
        try (PDDocument pdf = Loader.loadPDF(washed)) {
            var names = pdf.getPage(0).getResources().getXObjectNames().iterator();
            assertNotNull(((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) pdf.getPage(0).getResources().getXObject(names.next())).getImage());
        }
    }

    @Test
    void oneWithAPasswordIsRefusedAndSoIsHalfAOne() throws Exception {
        byte[] locked = MadePdf.locked();
        byte[] half = java.util.Arrays.copyOf(Made.ascii("%PDF-1.7\n"), 400);

        assertEquals(Reason.LOCKED, assertThrows(Refused.class, () -> Wash.of("pdf", locked)).reason());
        assertEquals(Reason.UNREADABLE, assertThrows(Refused.class, () -> Wash.of("pdf", half)).reason());
    }

    @Test
    void whatHangsAtItsEndStaysBehind() throws Exception {
        byte[] both = Made.together(MadePdf.plain(), Made.zip(Made.docxParts()));

        assertFalse(Made.holds(Wash.of("pdf", both).content(), "word/document.xml"));
    }

    /** Everything in the file, unpacked, one after the other: whatever hides in a stream shows too. */
    private static String everything(byte[] file) throws Exception {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                COSObject object = pdf.getDocument().getObjectFromPool(key);
                all.append(object.getObject());
                if (object.getObject() instanceof COSStream stream) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try (var in = stream.createRawInputStream()) {
                        in.transferTo(out);
                    }
                    if (stream.getFilters() == null || !stream.getFilters().equals(COSName.DCT_DECODE)) try (var in = stream.createInputStream()) {
                        in.transferTo(out);
                    }
                    all.append(out.toString(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }
}
