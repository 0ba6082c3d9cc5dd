package org.amparo.justice.proceeding;

/** How a right stands. Whatever is neither given nor unneeded is a gap: also what nobody has asked about. */
public enum RightStands {
    GIVEN, ASKED_FOR, NOT_GIVEN, NOT_NEEDED, NOT_KNOWN;

    boolean isGap() {
        return this != GIVEN && this != NOT_NEEDED;
    }
}
