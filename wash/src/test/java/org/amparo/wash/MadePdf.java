package org.amparo.wash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** A PDF with everything that a PDF should not have, around a page that should stay. */
final class MadePdf {

    private MadePdf() {}

    static byte[] plain() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(page(pdf));
            return saved(pdf);
        }
    }

    static byte[] locked() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(page(pdf));
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(pdf);
        }
    }

    static byte[] hostile() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = page(pdf);
            pdf.addPage(page);
            pdf.getDocumentInformation().setAuthor("Maria Lopez");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('script');"));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Invented"), new COSString("surprise tomorrow"));
            attach(pdf);
            form(pdf);
            page.setAnnotations(List.of(remark(), leadsAway(), starts(), carries(pdf)));
            return saved(pdf);
        }
    }

    private static PDPage page(PDDocument pdf) throws IOException {
        PDPage page = new PDPage();
        try (PDPageContentStream words = new PDPageContentStream(pdf, page)) {
            words.beginText();
            words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            words.newLineAtOffset(50, 700);
            words.showText("unpaid wages, three months");
            words.endText();
            words.drawImage(JPEGFactory.createFromByteArray(pdf, Made.photograph()), 50, 500);
        }
        return page;
    }

    private static void attach(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("attached.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(Made.ascii("MZ attached program"))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("attached.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static void form(PDDocument pdf) {
        PDAcroForm form = new PDAcroForm(pdf);
        form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'>xfa</xdp:xdp>"));
        pdf.getDocumentCatalog().setAcroForm(form);
    }

    private static PDAnnotationText remark() {
        PDAnnotationText remark = new PDAnnotationText();
        remark.setRectangle(new PDRectangle(10, 10, 20, 20));
        remark.setContents("this is my writing");
        remark.setTitlePopup("Maria Lopez");
        return remark;
    }

    private static PDAnnotationLink leadsAway() {
        PDActionURI address = new PDActionURI();
        address.setURI("http://tracker.example/me");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 40, 20, 20));
        link.setAction(address);
        return link;
    }

    private static PDAnnotationLink starts() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        COSDictionary next = new PDActionJavaScript("app.alert('next');").getCOSObject();
        launch.getCOSObject().setItem("Next", next);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 70, 20, 20));
        link.setAction(launch);
        return link;
    }

    private static PDAnnotationFileAttachment carries(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("second.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(Made.ascii("MZ second program"))));
        PDAnnotationFileAttachment attachment = new PDAnnotationFileAttachment();
        attachment.setRectangle(new PDRectangle(10, 100, 20, 20));
        attachment.setFile(file);
        return attachment;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
