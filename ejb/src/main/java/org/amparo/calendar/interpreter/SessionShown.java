package org.amparo.calendar.interpreter;

import java.time.Instant;
import org.amparo.shared.InterpreterId;

/** A session as its meeting's page shows it; what she said about it is opened. */
public record SessionShown(InterpreterId who, String name, String language, InterpreterMode mode, HowItWent went, String words, Instant at) {

    @Override
    public String toString() {
        return "session";
    }
}
