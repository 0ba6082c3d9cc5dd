package org.amparo.casework.conference;

import java.time.Instant;
import java.util.UUID;

/** What an organisation said itself. Lives for one request. @param organisation empty for its own people; @param beforehand before everybody met */
public record StatementShown(UUID id, String organisation, String who, StatementKind kind, boolean beforehand, String words, Instant at) {

    @Override
    public String toString() {
        return "statement " + id;
    }
}
