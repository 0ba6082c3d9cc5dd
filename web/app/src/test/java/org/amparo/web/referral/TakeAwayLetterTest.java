package org.amparo.web.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.codelist.NeedDomain;
import org.amparo.letter.Letter;
import org.amparo.letter.LetterPress;
import org.amparo.referral.HerPaper;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeAwayLetterTest {

    private static final HerPaper PAPER = new HerPaper("ara", "Casa Abierta", List.of(NeedDomain.SAFETY_HOUSING), Instant.parse("2026-11-21T10:00:00Z"),
            LocalDate.of(2027, 2, 19), Set.of(DataItem.NEED), Set.of(DataItem.PHONE));

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void saysEverythingInEveryLanguage(Tongue tongue) {
        Letter letter = TakeAwayLetter.in(tongue, ZoneOffset.UTC).of(PAPER);

        String all = letter.title() + letter.blocks();
        assertTrue(all.contains("Casa Abierta") && all.contains("2027"));
        assertFalse(all.contains("⟦"), all);
        assertEquals(tongue.getTag(), letter.language().getLanguage());
    }

    @Test
    void namesTheKindsOfThingsAndTellsWhatWaitsForAYesApart() {
        String english = words(Tongue.EN, PAPER);

        assertTrue(english.replaceAll("[\u2066-\u2069]", "").contains("19 February 2027, end of the day"), english);
        assertTrue(english.indexOf("What you need help with") < english.indexOf("What they get only when they say yes"));
        assertTrue(english.indexOf("Your phone number") > english.indexOf("What they get only when they say yes"));
        assertFalse(english.contains("Your date of birth"));
        assertTrue(english.contains("You can take this back at any moment"));
    }

    @Test
    void saysPlainlyThatNothingIsSharedAnyMore() {
        HerPaper over = new HerPaper("eng", "Casa Abierta", List.of(NeedDomain.LEGAL), Instant.EPOCH, null, Set.of(), Set.of());

        assertTrue(words(Tongue.EN, over).contains("Nothing of it is shared with them any more"));
    }

    @Test
    void theTitleSaysNothing() {
        assertEquals("For your papers", TakeAwayLetter.in(Tongue.EN, ZoneOffset.UTC).of(PAPER).title());
        assertEquals("document.pdf", LetterPress.FILE_NAME);
    }

    @Test
    void hersIsTheLanguageSheSpeaksWhereThereIsAText() {
        assertEquals(List.of(Tongue.AR, Tongue.ES, Tongue.FR, Tongue.EN, Tongue.EN),
                List.of("ara", "spa", "fra", "eng", "tir").stream().map(Tongue::spokenAs).toList());
    }

    private static String words(Tongue tongue, HerPaper paper) {
        return TakeAwayLetter.in(tongue, ZoneOffset.UTC).of(paper).blocks().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
