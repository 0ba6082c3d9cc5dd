package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only a reader of Arabic sees: signs of the other direction, and texts that take somebody for a woman or a man. */
class ArabicWordsTest {

    private static final List<Path> ARABIC = Files.under(Files.WORDS, "_ar.properties");

    @Test
    void aListUsesTheArabicComma() {
        assertNowhere(Pattern.compile("\\p{IsArabic}, "));
        assertEquals("، ", new Words(Tongue.AR).get("frame.comma"));
    }

    @Test
    void aTelephoneNumberIsNotTurnedRound() {
        assertNowhere(Pattern.compile("(?<!\\\\u2066)\\+\\d"));
    }

    @Test
    void nobodyIsTakenForAWoman() {
        assertNowhere(Pattern.compile("مشرفة|الناجية|للناجية|اختاروا زميلة|ملفها"));
    }

    /** The past tense has a gender; the log says what was done without one. */
    @Test
    void theLogTakesNobodyForAMan() {
        assertNowhere(Pattern.compile("^access\\.Action\\.\\w+=(قرأ|كتب|غيّر|سجّل|أرسل|ردّ|عمل) ", Pattern.MULTILINE));
    }

    /** Whoever gives or refuses an answer is a man no more than a woman. */
    @Test
    void theFormForAnAnswerTakesNobodyForAMan() {
        assertNowhere(Pattern.compile("^survivor\\.(consent|withdraw|Answer)[\\w.]*=.*(ماذا قال|هل قاله|بكلماته|قال السبب|أجاب أحد|من أجاب|لم يُسأل$|المترجم$)", Pattern.MULTILINE));
    }

    private static void assertNowhere(Pattern never) {
        for (var file : ARABIC) assertEquals(List.of(), never.matcher(Files.read(file)).results().map(r -> r.group()).toList(), file.toString());
    }
}
