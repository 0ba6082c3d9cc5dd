package org.amparo.survivor.contact;

/** Whether this way may be used this minute, and why not. */
public enum SafeNow {
    YES,
    /** Her hours, her time zone. */
    NOT_AT_THIS_TIME,
    /** Nobody has asked her for too long whether it is still so. */
    ASK_HER_FIRST,
    /** Somebody may be reading along. */
    DEVICE_WATCHED,
    NO_WAY
}
