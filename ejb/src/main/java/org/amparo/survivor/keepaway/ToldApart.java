package org.amparo.survivor.keepaway;

import java.time.Instant;
import java.util.UUID;

/** Words of the record that somebody said mean another, for the page of the relative whom they may mean. Lives for one request. */
public record ToldApart(UUID id, Spot spot, String words, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "told apart " + id;
    }
}
