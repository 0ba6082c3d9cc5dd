package org.amparo.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A letter with one block of every kind in each language, and what can be read of it once printed. */
final class LetterFixture {

    static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("What we agreed", "What is shared", "Only what you chose, for three months.", "Telephone", "I agree", "Signature and date"),
            "fr", List.of("Ce que nous avons convenu", "Ce qui est partagé", "Seulement ce que vous avez choisi — cœur, Noël, ça.", "Téléphone",
                    "Je suis d’accord", "Signature et date"),
            "es", List.of("Lo que acordamos", "Qué se comparte", "Solo lo que usted eligió, ¿de acuerdo?", "Teléfono", "Estoy de acuerdo", "Firma y fecha"),
            "ar", List.of("ما اتفقنا عليه", "ما نشاركه", "فقط ما اخترته لمدة ثلاثة أشهر", "الهاتف", "أوافق", "التوقيع والتاريخ"));

    private LetterFixture() {
    }

    static Letter in(String language) {
        List<String> words = WORDS.get(language);
        return new Letter(Locale.forLanguageTag(language), words.get(0), List.of(new Block.Heading(words.get(1)), new Block.Paragraph(words.get(2)),
                new Block.Definitions(List.of(new Block.Line(words.get(3), "+34 900 555 010"), new Block.Line(words.get(3), "فاطمة"))),
                new Block.Choices(List.of(new Block.Choice(words.get(4), true), new Block.Choice(words.get(4), false))), new Block.Signature(words.get(5))));
    }

    static Letter saying(String text) {
        return new Letter(Locale.ENGLISH, "A letter", List.of(new Block.Paragraph(text), new Block.Paragraph("the end")));
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as typed: Arabic stands in a PDF in presentation forms, and all forms of yeh share theirs. */
    static String read(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u0649\u06CC]", "\u064A").replaceAll("\\s+", " ");
    }
}
