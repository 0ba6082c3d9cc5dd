package org.amparo.web.casework;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.survivor.contact.SafeNow;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.SafeWay;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SafeHours;
import org.amparo.web.frame.Tongue;

/** One way to reach her, in the words of the card; never the number itself. */
public record ContactLine(SafeWay way, SafeNow now) {

    public boolean isOpen() {
        return now == SafeNow.YES;
    }

    /** Her hours on her clock; empty when any time is safe. */
    public String hours(Locale in, Messages words) {
        return way.times().windows().stream().map(w -> days(w, in) + " " + SafeHours.between(w, words)).collect(Collectors.joining(Tongue.comma(in)));
    }

    /** Whose clock that is, in the reader's words. */
    public String zone(Locale in) {
        return way.times().zone().getDisplayName(TextStyle.FULL, in);
    }

    private static String days(SafeTimes.Window window, Locale in) {
        List<DayOfWeek> days = window.days().stream().sorted().toList();
        if (days.size() == 7) return "";
        boolean inARow = days.size() > 2 && days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
        if (inARow) return name(days.get(0), in) + "–" + name(days.get(days.size() - 1), in);
        return days.stream().map(d -> name(d, in)).collect(Collectors.joining(Tongue.comma(in)));
    }

    private static String name(DayOfWeek day, Locale in) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, in);
    }

    @Override
    public String toString() {
        return "a way";
    }
}
