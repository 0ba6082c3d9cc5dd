package org.amparo.referral;

import java.io.Serializable;
import java.time.Instant;

/** How it stands with what was asked back. @param by a colleague's name, or who at the partner said so; empty for the other side */
public record Returned(Instant askedAt, Instant confirmedAt, String by) implements Serializable {

    public boolean confirmed() {
        return confirmedAt != null;
    }

    @Override
    public String toString() {
        return confirmed() ? "returned" : "asked back";
    }
}
