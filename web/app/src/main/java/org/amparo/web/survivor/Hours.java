package org.amparo.web.survivor;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SafeHours;
import org.amparo.web.frame.Tongue;

/** Safe days and hours in a line of words, on her clock. */
final class Hours {

    private Hours() {}

    static String say(SafeTimes times, Messages words, Locale language) {
        if (times.windows().isEmpty()) return words.get("survivor.contact.anyTime");
        return times.windows().stream().map(w -> w.days().stream().sorted().map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, language)).collect(Collectors.joining(Tongue.comma(language)))
                + " " + SafeHours.between(w, words)).collect(Collectors.joining("; "));
    }
}
