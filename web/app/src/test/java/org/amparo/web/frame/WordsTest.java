package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void aMissingTextShowsItsKeyInsteadOfHidingIt() {
        assertEquals("⟦frame.nowhere⟧", new Words(Tongue.EN).get("frame.nowhere"));
        assertEquals("⟦nowhere.at.all⟧", new Words(Tongue.AR).get("nowhere.at.all"));
    }

    @Test
    void noLanguageFallsBackToAnother() {
        assertEquals("مشرف", new Words(Tongue.AR).label(Role.SUPERVISOR));
    }

    @Test
    void aLatinNameStaysInOnePieceInsideArabic() {
        assertEquals("ما سيراه \u2068Casa Clara\u2069", new Words(Tongue.AR).get("frame.preview", "Casa Clara"));
        assertEquals("What \u2068دار السلام\u2069 will see", new Words(Tongue.EN).get("frame.preview", "دار السلام"));
        assertEquals("What Casa Clara will see", new Words(Tongue.EN).get("frame.preview", "Casa Clara"));
    }

    @Test
    void aPhraseOfOursInsideAnotherRunsAsItsReaderReads() {
        var ar = new Words(Tongue.AR);
        assertEquals("ما سيراه \u2067ما سيراه \u206816:00\u2069\u2069", ar.get("frame.preview", ar.get("frame.preview", "16:00")));
    }

    @ParameterizedTest
    @EnumSource
    void hoursAreSaidByTwentyFourInEveryLanguage(Tongue tongue) {
        String said = new ItemWords(new Words(tongue)).lines("SAFE_CONTACT", "TIMES\tEurope/Madrid|MON,TUE 17:00-19:30").getFirst().words();
        assertTrue(said.contains("17:00") && said.contains("19:30"), said);
    }

    @Test
    void whatSomebodyTypedIsNoPlaceToFillIn() {
        assertEquals("What {0} will see", new Words(Tongue.EN).get("frame.preview", "{0}"));
        assertEquals("What {1} will see", new Words(Tongue.EN).get("frame.preview", "{1}", "another"));
    }

    @ParameterizedTest
    @CsvSource({"EN,0,OTHER", "EN,1,ONE", "FR,0,ONE", "FR,2,OTHER", "ES,1,ONE", "AR,0,ZERO", "AR,1,ONE", "AR,2,TWO", "AR,3,FEW", "AR,10,FEW", "AR,11,MANY", "AR,99,MANY", "AR,100,OTHER", "AR,102,OTHER", "AR,103,FEW"})
    void everyLanguageCountsInItsOwnWay(Tongue tongue, long n, Plural form) {
        assertEquals(form, Plural.of(tongue, n));
    }
}
