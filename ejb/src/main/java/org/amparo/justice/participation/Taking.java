package org.amparo.justice.participation;

import java.time.Instant;
import java.util.Optional;

/** She takes part. @param scope in what, when not in everything; @param since when she said so */
public record Taking(Optional<String> scope, Instant since) {

    @Override
    public String toString() {
        return "taking part";
    }
}
