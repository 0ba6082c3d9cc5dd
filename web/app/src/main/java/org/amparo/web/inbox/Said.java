package org.amparo.web.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What has just been done; the page says so once, after it was saved. */
public enum Said {
    ACKNOWLEDGED, CLAIMED, HANDED_OVER, ASKED, ACCEPTED, WAITLISTED, DECLINED, STARTED, HELD, RESUMED, REPORTED, FAILED, CORRECTED, STOPPED, WROTE, MISDIRECTED, ASKED_ONWARD, RETURNED;

    static Optional<Said> named(String word) {
        return Arrays.stream(values()).filter(said -> said.name().equals(word)).findFirst();
    }

    public String getKey() {
        return "inbox.said." + name();
    }
}
