package org.amparo.casework;

/** Why work on a case ended (workflows W14). */
public enum CloseReason {
    GOALS_MET, SURVIVOR_WISH, MOVED, TRANSFERRED, LOST_CONTACT, DEATH, OPENED_IN_ERROR;

    /** There is nobody to ask or to tell. */
    boolean nobodyThere() {
        return this == LOST_CONTACT || this == DEATH || this == OPENED_IN_ERROR;
    }
}
