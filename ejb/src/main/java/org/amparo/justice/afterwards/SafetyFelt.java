package org.amparo.justice.afterwards;

/** Whether she feels as safe as before she was heard. */
public enum SafetyFelt { AS_BEFORE, LESS_SAFE, THREATENED, NOT_ASKED, PREFER_NOT_TO_SAY;

    /** Her safety is looked at anew the same day. */
    public boolean asksForALook() {
        return this == LESS_SAFE || this == THREATENED;
    }
}
