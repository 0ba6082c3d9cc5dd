package org.amparo.survivor.contact;

/** By which way she may be reached, or by none. */
public enum Channel {
    PHONE, SMS, MESSAGING_APP, EMAIL, POST, IN_PERSON, TRUSTED_PERSON, NONE;

    boolean isNumber() {
        return this == PHONE || this == SMS;
    }

    /** Goes through a device that somebody else may hold in his hand. */
    boolean goesThroughADevice() {
        return isNumber() || this == MESSAGING_APP || this == EMAIL;
    }
}
