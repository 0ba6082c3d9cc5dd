package org.amparo.justice.step;

import jakarta.json.JsonObject;
import java.time.Instant;

/** One step as it was written down, opened. Lives for one request. */
public final class WrittenStep {

    private final String action;
    private final JsonObject said;
    private final Instant at;
    private final String byName;

    WrittenStep(String action, JsonObject said, Instant at, String byName) {
        this.action = action;
        this.said = said;
        this.at = at;
        this.byName = byName;
    }

    public String action() {
        return action;
    }

    public JsonObject said() {
        return said;
    }

    public Instant at() {
        return at;
    }

    public String byName() {
        return byName;
    }

    @Override
    public String toString() {
        return "a step";
    }
}
