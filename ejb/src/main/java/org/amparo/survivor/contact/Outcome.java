package org.amparo.survivor.contact;

/** How a try to reach her went. */
public enum Outcome {
    REACHED(false), NEUTRAL_MESSAGE_LEFT(true), NO_ANSWER(true), ANOTHER_VOICE(true), NOT_DELIVERED(true), STOPPED(true);

    private final boolean failed;

    Outcome(boolean failed) {
        this.failed = failed;
    }

    public boolean failed() {
        return failed;
    }
}
