package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SaidDayTest {

    private static String in(String language, FormatStyle style, LocalDate day) {
        return SaidDay.of(day, DateTimeFormatter.ofLocalizedDate(style).localizedBy(Locale.of(language)));
    }

    @Test
    void theFirstOfAMonthHasItsEndingInFrench() {
        assertEquals("1er décembre 2026", in("fr", FormatStyle.LONG, LocalDate.of(2026, 12, 1)));
        assertEquals("mardi 1er décembre 2026", in("fr", FormatStyle.FULL, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void noOtherDayAndNoOtherLanguageHasIt() {
        assertEquals("11 décembre 2026", in("fr", FormatStyle.LONG, LocalDate.of(2026, 12, 11)));
        assertEquals("21 décembre 2026", in("fr", FormatStyle.LONG, LocalDate.of(2026, 12, 21)));
        assertEquals("1 de diciembre de 2026", in("es", FormatStyle.LONG, LocalDate.of(2026, 12, 1)));
    }
}
