package org.amparo.wash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** A PDF saved anew with its pages: no script, no form that asks back, nothing attached, no action, no note of who made it. Links lead nowhere. */
final class Pdf {

    /** What a catalogue may still say; whatever else there is or comes to be invented is left behind. */
    private static final Set<COSName> CATALOGUE = Stream.of("Type", "Version", "Pages", "PageLabels", "Names", "Dests", "Outlines", "PageLayout", "StructTreeRoot",
            "MarkInfo", "Lang", "OCProperties", "ViewerPreferences").map(COSName::getPDFName).collect(Collectors.toSet());

    private Pdf() {}

    static byte[] anew(byte[] file) throws Refused {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) throw new Refused(Reason.LOCKED);
            if (pdf.getNumberOfPages() == 0) throw new Refused(Reason.UNREADABLE);
            flatten(pdf);
            catalogue(pdf.getDocumentCatalog().getCOSObject());
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            new PdfObjects().clean(pdf.getDocument().getTrailer());
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            pdf.save(out);
            return out.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new Refused(Reason.LOCKED);
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Reason.UNREADABLE);
        }
    }

    /** What was filled in stays to be read, on the page itself. */
    private static void flatten(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) return;
        form.setXFA(null);
        form.flatten();
    }

    private static void catalogue(COSDictionary catalogue) {
        catalogue.keySet().stream().filter(key -> !CATALOGUE.contains(key)).toList().forEach(catalogue::removeItem);
        if (catalogue.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names)
            names.keySet().stream().filter(key -> !key.equals(COSName.DESTS)).toList().forEach(names::removeItem);
    }
}
