package org.amparo.partner.hsds;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The one spelling of ids, links, numbers, dates and times; null when the text is none. */
final class Spelling {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EMAIL_TEXT = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}\\.[^\\s@<>\".]{2,63}");
    private static final Pattern DIALLED = Pattern.compile("[+0-9()./\\- x#*,;A-Za-z]{3,60}");
    private static final Pattern NUMERIC = Pattern.compile("[-+]?[0-9]{1,18}(\\.[0-9]{1,12})?([eE][-+]?[0-9]{1,2})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final ValueRange YEARS = ValueRange.of(1000, 2999);
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    private Spelling() {
    }

    static String id(String text) {
        String id = text.strip().toLowerCase(Locale.ROOT);
        return UUID_TEXT.matcher(id).matches() ? id : null;
    }

    static String link(String text) {
        String link = text.strip();
        if (link.length() > 2000 || !link.regionMatches(true, 0, "http://", 0, 7) && !link.regionMatches(true, 0, "https://", 0, 8)) return null;
        return attempt(() -> URI.create(link).getHost() == null ? null : link);
    }

    static String email(String text) {
        return EMAIL_TEXT.matcher(text.strip()).matches() ? text.strip() : null;
    }

    static String phone(String text) {
        String number = text.strip();
        boolean dialled = DIALLED.matcher(number).matches() && number.chars().filter(Character::isDigit).count() >= 3;
        return dialled ? number : null;
    }

    static String number(String text) {
        String number = text.strip();
        if (!NUMERIC.matcher(number).matches()) return null;
        BigDecimal value = new BigDecimal(number);
        return value.abs().compareTo(LARGEST) > 0 ? null : value.stripTrailingZeros().toPlainString();
    }

    static String integer(String text) {
        String number = number(text);
        return number == null || number.contains(".") || number.length() > 8 ? null : number;
    }

    static String offset(String text) {
        String number = number(text);
        return number == null || new BigDecimal(number).abs().compareTo(BigDecimal.valueOf(14)) > 0 ? null : number;
    }

    static String date(String text) {
        return attempt(() -> meant(LocalDate.parse(text.strip().split("[T ]", 2)[0])).toString());
    }

    /** As in every field for a day: a year that nobody's plans lie in is a slip, and may be one that no table holds. */
    private static <T extends TemporalAccessor> T meant(T day) {
        if (!YEARS.isValidValue(day.get(ChronoField.YEAR))) throw new DateTimeException("no year of four digits that anybody lives in");
        return day;
    }

    /** The clock on the wall: an offset behind it is the schedule's own and not repeated. */
    static String time(String text) {
        return attempt(() -> LocalTime.parse(text.strip().replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""), CLOCK).toString());
    }

    static String instant(String text) {
        String given = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        return firstOf(given,
                t -> meant(OffsetDateTime.parse(t)).toInstant().toString(),
                t -> meant(LocalDateTime.parse(t)).toInstant(ZoneOffset.UTC).toString(),
                t -> meant(LocalDate.parse(t)).atStartOfDay().toInstant(ZoneOffset.UTC).toString());
    }

    @SafeVarargs
    private static String firstOf(String text, Function<String, String>... readings) {
        for (Function<String, String> reading : readings) {
            String read = attempt(() -> reading.apply(text));
            if (read != null) return read;
        }
        return null;
    }

    private static String attempt(Supplier<String> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
