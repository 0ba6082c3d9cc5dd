package org.amparo.justice.readiness;

import java.time.Instant;

/** A link into the check of a device. Lives for one request and prints nothing. */
public record DeviceLink(String ticket, Instant ends) {

    @Override
    public String toString() {
        return "a link until " + ends;
    }
}
