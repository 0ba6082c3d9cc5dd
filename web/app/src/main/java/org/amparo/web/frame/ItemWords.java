package org.amparo.web.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.codelist.Languages;
import org.amparo.shared.SaidDay;
import org.amparo.survivor.AgeBand;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactRules;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.web.frame.DataWords.Line;

/** Says codes in one language and leaves a person's own words as they are; what it does not know it shows as it came. */
record ItemWords(Words words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    /** By twenty-four, as everywhere else: an hour misread by twelve is an unsafe call. */
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    String label(String item) {
        return known(DataItem.class, item, item);
    }

    static int rank(String item) {
        if (item.equals(DataItem.NEED.name())) return -1;
        if (item.equals(DataItem.SAFE_CONTACT.name())) return 2 * DataItem.PHONE.ordinal() - 1;
        return Arrays.stream(DataItem.values()).filter(i -> i.name().equals(item)).findFirst().map(i -> 2 * i.ordinal()).orElse(Integer.MAX_VALUE);
    }

    List<Line> lines(String item, String value) {
        if (item.equals(DataItem.SAFE_CONTACT.name())) return ContactRules.read(value).stream().map(this::rule).toList();
        return List.of(new Line("", said(item, value)));
    }

    private String said(String item, String value) {
        return switch (item) {
            case "AGE_BAND" -> known(AgeBand.class, value, value);
            case "GENDER" -> known(Gender.class, value, value);
            case "INTERPRETER" -> known(InterpreterNeed.class, value, value);
            case "LANGUAGES" -> each(value, code -> Languages.name(code, locale()));
            case "ADJUSTMENTS" -> each(value, code -> known(Adjustment.class, code, code));
            case "BIRTH_DATE" -> day(value);
            case "WHOLE_CASE" -> words.get("survivor.wholeCase.asked");
            default -> value;
        };
    }

    private Line rule(ContactRules.Rule rule) {
        String said = switch (rule.name()) {
            case CHANNEL -> known(Channel.class, rule.value(), rule.value());
            case LEAVE_MESSAGE -> known(LeaveMessage.class, rule.value(), rule.value());
            case TIMES -> times(SafeTimes.parse(rule.value()));
            default -> rule.value();
        };
        return new Line(words.label(rule.name()), said);
    }

    /** Her clock, not the reader's. */
    private String times(SafeTimes times) {
        if (times.windows().isEmpty()) return words.get("frame.safe.always");
        String windows = times.windows().stream().map(w -> words.get(w.pastMidnight() ? "frame.safe.overnight" : "frame.safe.window", days(w), HOUR.format(w.from()), HOUR.format(w.to()))).collect(Collectors.joining("; "));
        return words.get("frame.safe.times", windows, times.zone().getDisplayName(TextStyle.FULL, locale()));
    }

    private String days(SafeTimes.Window window) {
        if (window.days().size() == DayOfWeek.values().length) return words.get("frame.safe.daily");
        return EnumSet.copyOf(window.days()).stream().map(d -> d.getDisplayName(TextStyle.FULL, locale())).collect(Collectors.joining(separator()));
    }

    private String day(String value) {
        try {
            return SaidDay.of(LocalDate.parse(value), DAY.withLocale(locale()));
        } catch (DateTimeParseException inWords) {
            return value;
        }
    }

    private String each(String codes, Function<String, String> name) {
        return Arrays.stream(codes.split(",")).filter(c -> !c.isBlank()).map(name).collect(Collectors.joining(separator()));
    }

    private <E extends Enum<E>> String known(Class<E> type, String code, String otherwise) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(code)).findFirst().map(words::label).orElse(otherwise);
    }

    private String separator() {
        return Tongue.comma(locale());
    }

    private Locale locale() {
        return words.tongue().locale();
    }
}
