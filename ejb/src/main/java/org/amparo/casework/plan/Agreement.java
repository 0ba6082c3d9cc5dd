package org.amparo.casework.plan;

/** What she says to an action. CHANGED: she agrees to it in another form, and that form is what stands there. */
public enum Agreement {
    NOT_ASKED, YES, CHANGED, NO;

    public boolean permits() {
        return this == YES || this == CHANGED;
    }
}
