package org.amparo.casework;

import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.TimeKey;

/** Where the next page of a case list begins: the greatest danger first, then what is due soonest. Each rank has ten thousand years of its own in a key of time. */
record CaseKey(int rank, Instant due, UUID id) {

    private static final long RANK = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    static CaseKey parse(String text) {
        TimeKey key = TimeKey.parse(text, TimeKey.FIRST);
        long seconds = key.at().getEpochSecond();
        return new CaseKey((int) (seconds / RANK), key.at().minusSeconds(seconds / RANK * RANK), key.id());
    }

    static String of(int rank, Instant due, Id id) {
        return TimeKey.of(due.plusSeconds(rank * RANK), id);
    }
}
