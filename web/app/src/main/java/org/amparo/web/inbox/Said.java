package org.amparo.web.inbox;

import java.util.Arrays;
import org.amparo.shared.ReferralId;

/** What has just been done; the page says so once, after it was saved. */
public enum Said {
    ACKNOWLEDGED, CLAIMED, HANDED_OVER, ASKED, ACCEPTED, WAITLISTED, DECLINED, STARTED, HELD, RESUMED, REPORTED, FAILED, CORRECTED, STOPPED, WROTE, MISDIRECTED, ASKED_ONWARD, RETURNED, NOT_ANY_MORE;

    /** Null for whatever was not done to this referral. */
    static Said of(ReferralId id, String heard) {
        return Arrays.stream(values()).filter(said -> said.about(id).equals(heard)).findFirst().orElse(null);
    }

    String about(ReferralId id) {
        return id + " " + name();
    }

    /** What was not done is no success. */
    public String getSignal() {
        return this == NOT_ANY_MORE ? "wait" : "well";
    }

    public String getKey() {
        return "inbox.said." + name();
    }
}
