package org.amparo.casework.livelihood;

/** Whether she may work. It decides nothing about help. */
public enum PermissionStatus {
    NOT_KNOWN, NOT_NEEDED, NOT_ALLOWED, APPLIED_FOR, ALLOWED, ALLOWED_ON_TERMS, PREFERRED_NOT_TO_SAY;

    boolean mayEnd() {
        return this == ALLOWED || this == ALLOWED_ON_TERMS;
    }
}
