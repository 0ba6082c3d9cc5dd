package org.amparo.work.draft;

import java.time.Instant;
import java.util.Map;

/** The fields of a form as they were typed. Lives for one request. */
public record Draft(Map<String, String> fields, Instant savedAt) {

    public Draft {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "a draft of " + savedAt;
    }
}
