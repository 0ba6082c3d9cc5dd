package org.amparo.partner;

/**
 * What an organisation may read of what it was sent, as of now: ALL, and new things too; SERVING, nothing new and only what belongs to
 * help that has begun; NOTHING, after a complaint, a breach or the end (ADR 15, R-56).
 */
public enum Reach {
    ALL, SERVING, NOTHING;

    /** Whether anything new about a person may leave for it. */
    public boolean receives() {
        return this == ALL;
    }

    /** Whether help that was agreed may begin and go on there. */
    public boolean serves() {
        return this != NOTHING;
    }
}
