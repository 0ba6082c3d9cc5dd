package org.amparo.justice.evidence;

import java.time.Instant;
import org.amparo.justice.custody.ItemKind;

/** Something else that was looked for, and what came of it. Lives for one request. */
public record Looked(Element element, ItemKind kind, Outcome outcome, String words, Instant at) {

    @Override
    public String toString() {
        return "a look for " + kind;
    }
}
