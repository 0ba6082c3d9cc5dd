package org.amparo.casework.livelihood;

import java.time.Instant;
import java.time.LocalDate;

/** What is known of it. Lives for one request. */
public record PermissionDetails(PermissionStatus status, LocalDate since, LocalDate validUntil, String terms, String goal, Instant changedAt, long version) {

    @Override
    public String toString() {
        return "work: " + status;
    }
}
