package org.amparo.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** An independent validator finds every letter usable with a screen reader (PDF/UA-1). */
class AccessibleLetterTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void isTaggedAsPdfUaAsksFor(String language) throws Exception {
        ValidationResult result = validated(new LetterPress().print(LetterFixture.in(language)));

        assertEquals(List.of(), failures(result));
        assertTrue(result.isCompliant() && result.getTotalAssertions() > 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>markup</b>", "\ud83d\ude00 中文 \u0000\u202e", "e\u0301\u0302 أولاً"})
    void staysSoWithAwkwardText(String text) throws Exception {
        assertEquals(List.of(), failures(validated(new LetterPress().print(LetterFixture.saying(text)))));
        assertEquals(List.of(), failures(validated(new LetterPress(PrintedLetterTest.IN_PRACTICE).print(LetterFixture.saying(text)))), "in practice");
    }

    private static ValidationResult validated(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 200, false, true, false)) {
            return validator.validate(parser);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream().filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .map(test -> test.getRuleId().getClause() + " " + test.getMessage()).distinct().collect(Collectors.toList());
    }
}
