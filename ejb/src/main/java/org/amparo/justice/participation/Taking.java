package org.amparo.justice.participation;

import java.util.Optional;

/** She takes part. @param scope in what, when not in everything */
public record Taking(Optional<String> scope) {

    @Override
    public String toString() {
        return "taking part";
    }
}
