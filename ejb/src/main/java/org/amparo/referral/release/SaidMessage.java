package org.amparo.referral.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A message as one side reads it. */
public record SaidMessage(UUID id, MessageKind kind, String words, String by, boolean ours, Instant at) implements Serializable {

    @Override
    public String toString() {
        return "message " + id;
    }
}
