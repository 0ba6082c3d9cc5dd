package org.amparo.letter;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.amparo.staff.Practice;

/** Prints letters as tagged PDF (PDF/UA). Keeps nothing, writes no file, asks nobody. */
@ApplicationScoped
public class LetterPress {

    /** What a letter is called when it is saved: nothing that says whom or what it is about. */
    public static final String FILE_NAME = "document.pdf";

    private final Practice practice;

    public LetterPress() {
        this(null);
    }

    /** The library's own log is silenced: it may quote what it prints. */
    @Inject
    LetterPress(Practice practice) {
        this.practice = practice;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] print(Letter letter) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true).withProducer("PDF");
        font(printer, "Noto Sans", "NotoSans");
        font(printer, "Noto Sans Arabic", "NotoSansArabic");
        printer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        printer.useUnicodeBidiReorderer(new ICUBidiReorderer());
        if (Page.isRightToLeft(letter.language())) printer.defaultTextDirection(TextDirection.RTL);
        printer.useUriResolver((base, address) -> null);
        printer.withW3cDocument(Page.of(letter, practice == null ? Optional.empty() : practice.mark(letter.language())), null).toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder printer, String family, String file) {
        printer.useFont(() -> LetterPress.class.getResourceAsStream(file + "-Regular.ttf"), family, 400, FontStyle.NORMAL, true);
        printer.useFont(() -> LetterPress.class.getResourceAsStream(file + "-Bold.ttf"), family, 700, FontStyle.NORMAL, true);
    }
}
