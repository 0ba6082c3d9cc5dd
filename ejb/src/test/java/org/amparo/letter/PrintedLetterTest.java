package org.amparo.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.staff.Practice;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is what stands on paper, in four languages, and the file says nothing else. */
class PrintedLetterTest {

    static final Practice IN_PRACTICE = new Practice() {
        @Override
        public boolean on() {
            return true;
        }
    };

    private final LetterPress press = new LetterPress();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyWordCanBeReadInItsOrder(String language) {
        String text = LetterFixture.read(press.print(LetterFixture.in(language)));

        LetterFixture.WORDS.get(language).forEach(words -> assertTrue(text.contains(LetterFixture.plain(words)), words + " in " + text));
        assertTrue(text.contains("فاطمة") && text.contains("+34 900 555 010"), text);
    }

    @Test
    void aNumberKeepsItsOrderInArabicText() throws IOException {
        byte[] pdf = press.print(new Letter(Locale.forLanguageTag("ar"), "رسالة", List.of(new Block.Paragraph("اتصلوا على +34 900 555 010 الآن"))));

        assertTrue(charactersFromLeftToRight(pdf).contains("+34900555010"), charactersFromLeftToRight(pdf));
    }

    @Test
    void aLongLetterGoesOnOverPagesAndNumbersThem() throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 120).forEach(i -> blocks.add(new Block.Paragraph("Paragraph " + i + " " + "and so on ".repeat(20))));

        byte[] pdf = press.print(new Letter(Locale.ENGLISH, "Long", blocks));

        try (PDDocument document = LetterFixture.open(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 5 && pages < 20, pages + " pages");
            assertTrue(LetterFixture.read(pdf).contains(pages + " / " + pages));
            assertTrue(LetterFixture.read(pdf).contains("Paragraph 119"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @Holds(Recommendation.R_120)
    void inPracticeEverySheetSaysSoInItsLanguage(String language) throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> blocks.add(new Block.Paragraph("and so on ".repeat(40))));
        Letter letter = new Letter(Locale.forLanguageTag(language), "Long", blocks);

        String said = LetterFixture.plain(IN_PRACTICE.mark(letter.language()).orElseThrow());
        byte[] pdf = new LetterPress(IN_PRACTICE).print(letter);

        try (PDDocument document = LetterFixture.open(pdf)) {
            assertTrue(document.getNumberOfPages() > 2);
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(sheet);
                one.setEndPage(sheet);
                assertTrue(LetterFixture.plain(one.getText(document)).contains(said), "sheet " + sheet + ": " + one.getText(document));
            }
        }
        assertFalse(LetterFixture.read(press.print(letter)).contains(said), "and no other letter says it");
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() throws IOException {
        byte[] pdf = press.print(LetterFixture.saying("W".repeat(10_000)));

        try (PDDocument document = LetterFixture.open(pdf)) {
            float width = document.getPage(0).getMediaBox().getWidth();
            assertTrue(positions(document).stream().allMatch(position -> position.getXDirAdj() + position.getWidthDirAdj() < width - 50));
            assertEquals(10_000, LetterFixture.read(pdf).chars().filter(c -> c == 'W').count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "&amp; &lt; <!-- -->", "]]> <?xml ?>", "%s %n ${jndi:x} #{el} {0}", "'; drop table x; --", "\\u0000 \\n",
            "url(http://example.org/a.png)", "</p></body></html>", "content: 'x'", "Ć Ő Ş ș Ž ĳ ŀ", "Ελληνικά Кириллица हिन्दी", "a\u00adb"})
    void whatLooksLikeSomethingElseIsPrintedAsTyped(String text) {
        String printed = LetterFixture.read(press.print(LetterFixture.saying(text)));

        assertTrue(printed.contains("the end"));
        if (text.chars().allMatch(c -> c < 0x500 && c != 0xad)) assertTrue(printed.contains(LetterFixture.plain(text)), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u001b[31m", "\u202e\u2066\u200f\u200e", "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud800", "\udc00x", "\uffff\ufffe",
            "\r\n\r\n\n", "", "   ", "中文 日本語 한국어 ትግርኛ", "e\u0301\u0302\u0303\u0304", "\u0300", "أولاً مُعَلِّم", "\u2028\u2029\u0085", "\ue000", "1\u2044\u0662"})
    void whatCannotBePrintedNeverStopsTheRest(String text) {
        Letter letter = new Letter(Locale.forLanguageTag("ar"), "رسالة", List.of(new Block.Heading(text), new Block.Line(text, text), new Block.Signature(text),
                new Block.Choices(List.of(new Block.Choice(text, true))), new Block.Paragraph(text + " end"), new Block.Paragraph("the end")));

        assertTrue(LetterFixture.read(press.print(letter)).contains("the end"));
    }

    @Test
    void theFileNamesNobodyAndNothing() throws IOException {
        byte[] pdf = press.print(new Letter(Locale.ENGLISH, "A letter", List.of(new Block.Paragraph("Zarifa Quillfeather"))));

        try (PDDocument document = LetterFixture.open(pdf)) {
            Set<String> known = document.getDocumentInformation().getMetadataKeys();
            assertTrue(Set.of("CreationDate", "ModDate", "Producer", "Title", "description").containsAll(known), known.toString());
            assertEquals("A letter", document.getDocumentInformation().getTitle());
            assertEquals("PDF", document.getDocumentInformation().getProducer());
            String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse((metadata + document.getDocumentInformation().getCOSObject()).matches("(?s).*(Quillfeather|[Aa]mparo|openhtml|creator>).*"), metadata);
            assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).matches("(?is).*(quillfeather|amparo|openhtml).*"));
            assertEquals("en", document.getDocumentCatalog().getCOSObject().getString(COSName.LANG));
        }
        assertEquals("document.pdf", LetterPress.FILE_NAME);
    }

    @Test
    void aLetterKeepsItsContentOutOfLogs() {
        assertEquals("Letter[en, 2 blocks]", LetterFixture.saying("Zarifa Quillfeather").toString());
        assertThrows(IllegalArgumentException.class, () -> new Letter(Locale.ENGLISH, " ", List.of()));
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        }.getText(document);
        return all;
    }

    private static String charactersFromLeftToRight(byte[] pdf) throws IOException {
        try (PDDocument document = LetterFixture.open(pdf)) {
            StringBuilder line = new StringBuilder();
            positions(document).stream().filter(p -> "+0123456789".contains(p.getUnicode())).sorted((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()))
                    .forEach(position -> line.append(position.getUnicode()));
            return line.toString();
        }
    }
}
