package org.amparo.web.frame;

import org.amparo.survivor.contact.SafeTimes;

/** From one hour to another, and when the other is one of the next day, so in words: somebody called at the wrong nine is in danger. */
public final class SafeHours {

    private SafeHours() {}

    public static String between(SafeTimes.Window window, Messages words) {
        String hours = window.from() + "–" + window.to();
        return window.pastMidnight() ? words.of("frame.safe.nextDay", hours) : hours;
    }
}
