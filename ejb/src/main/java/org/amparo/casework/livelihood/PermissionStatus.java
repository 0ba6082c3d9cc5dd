package org.amparo.casework.livelihood;

/** Whether she may work. It decides nothing about help. */
public enum PermissionStatus {
    NOT_KNOWN, NOT_NEEDED, NOT_ALLOWED, APPLIED_FOR, ALLOWED, ALLOWED_ON_TERMS, PREFERRED_NOT_TO_SAY;

    /** Work is not allowed, or not yet; what is not known, not needed or not said is neither. */
    boolean without() {
        return this == NOT_ALLOWED || this == APPLIED_FOR;
    }

    boolean mayEnd() {
        return this == ALLOWED || this == ALLOWED_ON_TERMS;
    }
}
