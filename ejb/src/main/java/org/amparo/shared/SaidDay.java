package org.amparo.shared;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** A day as a language writes it, where its patterns alone do not: the first of a month is "1er" in French. */
public final class SaidDay {

    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1(?= \\p{L})");

    private SaidDay() {}

    /** @param pattern of the language in which it is read */
    public static String of(TemporalAccessor day, DateTimeFormatter pattern) {
        String said = pattern.format(day);
        boolean first = pattern.getLocale().getLanguage().equals(Locale.FRENCH.getLanguage()) && day.get(ChronoField.DAY_OF_MONTH) == 1;
        return first ? FIRST.matcher(said).replaceFirst("1er") : said;
    }
}
