package org.amparo.web.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Countries;
import org.amparo.justice.testimony.Ask;
import org.amparo.justice.testimony.Assistance;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.justice.testimony.HearingPaper;
import org.amparo.justice.testimony.LegalBasis;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.PaperKind;
import org.amparo.justice.testimony.Way;
import org.amparo.justice.testimony.Wish;
import org.amparo.letter.Letter;
import org.amparo.letter.LetterPress;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.support.ServiceKind;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an authority and she herself hold in hands: the law's word for the one, hers for the other, and in none a place, a fear or a help. */
@Holds({Recommendation.R_70, Recommendation.R_121, Recommendation.R_122})
class HearingPapersTest {

    private static final String NEEDS = "Tea at the window";
    private static final String FEARS = "That Perico hears it";
    private static final Wish WISH = new Wish(List.of(Way.VIDEO_LINK_SAFE_PLACE, Way.WRITTEN_STATEMENT), Set.of(Measure.SCREEN), true, Set.of(Adjustment.LARGE_PRINT), NEEDS, FEARS);

    private static Ask ask(Assistance assistance) {
        return new Ask(AuthorityKind.COURT, OrganisationId.fresh(), "Roll 12", "ES", assistance == null ? "ES" : "MA", "es", Set.of(Way.VIDEO_LINK_SAFE_PLACE),
                Set.of(Measure.SUPPORT_PERSON), Set.of(LegalBasis.NATIONAL_LAW, LegalBasis.UN_CONVENTION_VIDEO_LINK), "Article 731 bis", LocalDate.of(2027, 3, 1), assistance);
    }

    /** The wish goes in everywhere, so that a paper which looked at it would be found. */
    private static HearingPaper paper(PaperKind kind, String name, String term) {
        return new HearingPaper(kind, ask(null), "Court of Nowhere", WISH, name, "tir", true, Set.of(Adjustment.LARGE_PRINT), term, "ara", LocalDate.of(2027, 3, 2));
    }

    private static byte[] printed(HearingPaper paper, Tongue tongue) {
        return new LetterPress().print(HearingLetter.in(tongue).of(paper));
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** Arabic stands in a file in presentation forms, which share those of yeh and heh and carry vowels on a stroke; the number of the page may stand in a sentence. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u0649\u06CC]", "\u064A").replace('\u06D5', '\u0647').replaceAll("[\u0640\u064B-\u0652\u2066-\u2069\u200e\u200f]", "")
                .replaceAll("\\d / \\d", " ").replaceAll("\\s+", " ");
    }

    private static boolean says(String text, Tongue tongue, String key, Object... values) {
        return has(text, new Words(tongue).get(key, values));
    }

    /** Wherever a line ends on paper. */
    private static boolean has(String text, String words) {
        return plain(text).replace(" ", "").contains(plain(words).replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theRequestSaysInTheLanguageOfTheAuthorityWhatIsAskedAndOnWhatItRests(Tongue tongue) throws IOException {
        String form = read(printed(paper(PaperKind.REQUEST_FORM, "Hirut", null), tongue));
        Words words = new Words(tongue);

        for (String key : List.of("form", "form.asks", "status.legal", "noPlace", "interpreter")) assertTrue(says(form, tongue, "testimony.paper." + key), key + " in " + form);
        for (Enum<?> each : List.of(Way.VIDEO_LINK_SAFE_PLACE, Way.IN_PERSON_WITH_PROTECTION, Measure.SUPPORT_PERSON, LegalBasis.UN_CONVENTION_VIDEO_LINK, Adjustment.LARGE_PRINT))
            assertTrue(has(form, words.label(each).split("\\d")[0]), each + " in " + form);
        for (String said : List.of("Court of Nowhere", "Roll 12", "Article 731 bis", "Hirut")) assertTrue(has(form, said), said + " in " + form);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theLetterAsksForBreaksAndSilenceAboutTheName(Tongue tongue) throws IOException {
        String letter = read(printed(paper(PaperKind.COURT_LETTER, null, null), tongue));

        for (String key : List.of("letter.identity", "letter.stop", "letter.breaks", "letter.accused", "letter.recording", "letter.interpreting", "letter.backup", "letter.mayStop", "person.byReference", "noPlace"))
            assertTrue(says(letter, tongue, "testimony.paper." + key), key + " in " + letter);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void hersSpeaksOfHerAsSheWantsAndOfNoVictim(Tongue tongue) throws IOException {
        String hers = read(printed(paper(PaperKind.SUPPORT_LETTER, "Hirut", "Canarina"), tongue));

        assertTrue(has(hers, "Hirut") && has(hers, "Canarina") && has(hers, NEEDS), hers);
        assertTrue(says(hers, tongue, "testimony.paper.support.free"), hers);
        assertFalse(says(hers, tongue, "testimony.paper.status.legal"), hers);
        assertFalse(hers.matches("(?is).*(victim|víctima|ضحية|traffick|trata|traite|اتجار|amparo).*"), hers);
        assertTrue(says(read(printed(paper(PaperKind.SUPPORT_LETTER, "Hirut", null), tongue)), tongue, "testimony.paper.term"), "the usual word, when there is no other");
        String unnamed = read(printed(paper(PaperKind.SUPPORT_LETTER, null, "Canarina"), tongue));
        assertTrue(has(unnamed, "Canarina") && has(unnamed, new Words(tongue).get("testimony.paper.support.unnamed", "").split(":")[0]), unnamed);
        assertFalse(unnamed.contains("null"), unnamed);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Holds({Recommendation.R_01, Recommendation.R_39})
    void noneNamesAFearAHelpOrUs(Tongue tongue) throws IOException {
        Words words = new Words(tongue);
        for (PaperKind kind : PaperKind.values()) {
            String text = read(printed(paper(kind, "Hirut", null), tongue));
            assertFalse(has(text, FEARS), kind + " " + text);
            assertEquals(kind == PaperKind.SUPPORT_LETTER, has(text, NEEDS), kind + " " + text);
            assertFalse(text.toLowerCase(Locale.ROOT).contains("amparo"), text);
            for (ServiceKind help : Set.of(ServiceKind.THERAPY, ServiceKind.SAFE_HOUSING, ServiceKind.TRANSITIONAL_HOUSING, ServiceKind.MEDICAL_CARE, ServiceKind.PSYCHOSOCIAL_SUPPORT))
                assertFalse(has(text, words.label(help)), kind + " names " + help);
        }
    }

    /** What a paper is made of: nowhere in it is there room for where she is or sleeps. */
    @Test
    void thereIsNothingInItThatCouldSayWhereSheIs() {
        assertEquals(Set.of("kind", "ask", "authority", "wish", "name", "spoken", "interpreter", "adjustments", "term", "ownLanguage", "today"), components(HearingPaper.class));
        assertEquals(Set.of("kind", "authority", "reference", "country", "fromCountry", "language", "ways", "protections", "bases", "law", "askedOn", "assistance"), components(Ask.class));
        for (Tongue tongue : Tongue.values())
            assertFalse(new Words(tongue).get("testimony.paper.signature").matches("(?i).*(place|lugar|lieu|المكان).*"), "nobody is asked to write down a place when signing");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Holds(Recommendation.R_88)
    void fromAnotherCountryItSaysThatTheStatesWereAsked(Tongue tongue) throws IOException {
        var assistance = new Assistance("Ministry of Justice", "French", LocalDate.of(2027, 3, 1), null, null, null);
        var abroad = new HearingPaper(PaperKind.REQUEST_FORM, ask(assistance), "Court of Nowhere", null, null, null, false, Set.of(), null, "ara", LocalDate.of(2027, 3, 2));
        Locale locale = tongue.locale();

        assertTrue(says(read(printed(abroad, tongue)), tongue, "testimony.paper.abroad", Countries.name("MA", locale), Countries.name("ES", locale)));
        assertFalse(has(read(printed(paper(PaperKind.REQUEST_FORM, null, null), tongue)), Countries.name("MA", locale)));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyPaperIsTaggedAndSaysItsLanguage(Tongue tongue) throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            Letter letter = HearingLetter.in(tongue).of(paper(kind, "Hirut", null));
            try (PDDocument document = Loader.loadPDF(new LetterPress().print(letter))) {
                var catalog = document.getDocumentCatalog();
                assertTrue(catalog.getMarkInfo().isMarked(), kind.toString());
                assertEquals(tongue.getTag(), Locale.forLanguageTag(catalog.getCOSObject().getString(COSName.LANG)).getLanguage());
                assertEquals(letter.title(), document.getDocumentInformation().getTitle());
                var roles = roles(catalog.getStructureTreeRoot(), new TreeSet<>());
                assertTrue(roles.containsAll(Set.of("H1", "P")), kind + " " + roles);
                assertFalse(roles.contains("Table"), "read the same from left and from right");
            }
        }
    }

    /** In Arabic the lines begin on the right: what comes first in a paragraph stands nearest to the right edge. */
    @Test
    void arabicBeginsOnTheRight() throws IOException {
        float[] arabic = edges(printed(paper(PaperKind.COURT_LETTER, null, null), Tongue.AR));
        float[] english = edges(printed(paper(PaperKind.COURT_LETTER, null, null), Tongue.EN));

        assertTrue(arabic[0] > english[0] + 20, "short lines leave room on the left: " + Arrays.toString(arabic) + Arrays.toString(english));
        assertTrue(arabic[1] > english[1] + 20, "and none on the right: " + Arrays.toString(arabic) + Arrays.toString(english));
    }

    /** The middle of where lines begin on the left, and of where they end on the right. */
    private static float[] edges(byte[] pdf) throws IOException {
        var left = new TreeMap<Float, Float>();
        var right = new TreeMap<Float, Float>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    left.merge(text.getYDirAdj(), text.getXDirAdj(), Math::min);
                    right.merge(text.getYDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(), Math::max);
                }
            }.getText(document);
        }
        return new float[] {middle(left.values()), middle(right.values())};
    }

    private static float middle(Collection<Float> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static Set<String> roles(PDStructureNode node, Set<String> found) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                roles(element, found);
            }
        return found;
    }

    private static Set<String> components(Class<? extends Record> type) {
        return new TreeSet<>(Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList());
    }
}
