package org.amparo.justice.readiness;

/**
 * What has to be in order before she is heard. In the order in which it is seen to: what takes time first, what is done on the day last.
 */
public enum Check {
    LINK_TEST_AHEAD(true), SOUND_BOTH_WAYS(true), SOUND_WITH_INTERPRETER(false), BACKUP_CHANNEL(true), PRIVATE_ROOM(false), OWN_WAY_OUT(false),
    PICTURE_SHOWS_NO_PLACE(true), RECORDING_RULE(false), IDENTITY_WITHOUT_NAME(false), STOP_SIGNAL_KNOWN_TO_COURT(false), SIGHT_OF_ACCUSED(false),
    EMERGENCY_CONTACT(false), DOCUMENTS_SHOWN(false), LINK_TEST_OF_THE_DAY(true), POWER(true);

    private final boolean ofTheLink;

    Check(boolean ofTheLink) {
        this.ofTheLink = ofTheLink;
    }

    /** Asked only where a line carries her picture and voice. */
    boolean ofTheLink() {
        return ofTheLink;
    }

    /** What was found at the device itself can be put beside it. */
    public boolean byDevice() {
        return this == LINK_TEST_AHEAD || this == LINK_TEST_OF_THE_DAY || this == SOUND_BOTH_WAYS || this == SOUND_WITH_INTERPRETER;
    }
}
