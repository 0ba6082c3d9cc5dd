package org.amparo.survivor.keepaway;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Words of the record that somebody said mean another, for the page of whoever they may mean. Lives for one request. */
public record ToldApart(UUID id, Spot spot, String words, String reason, String by, Instant at) implements Serializable {

    @Override
    public String toString() {
        return "told apart " + id;
    }
}
