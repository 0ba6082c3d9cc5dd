package org.amparo.referral;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.ReferralId;

/** What a partner asked to be passed on. @param next the sender's own draft; null for the partner, who is never told what she decided */
public record AskedOnward(String words, Instant askedAt, Instant answeredAt, ReferralId next) implements Serializable {

    public boolean open() {
        return answeredAt == null;
    }

    @Override
    public String toString() {
        return "asked onward";
    }
}
