package org.amparo.justice.session;

/** What broke in on it. */
public enum IncidentKind {
    NO_SOUND, NO_PICTURE, LINE_LOST, INTERPRETING_FAILED, DISTRESS, INTRUSION, PLACE_OR_NAME_GIVEN_AWAY, QUESTION_OUT_OF_PLACE, SOMEBODY_SHE_SHOULD_NOT_SEE, BREAK_SHE_ASKED_FOR, OTHER;

    /** What can put her in danger is looked at the same day, whatever becomes of the session. */
    public boolean touchesSafety() {
        return this == INTRUSION || this == PLACE_OR_NAME_GIVEN_AWAY || this == SOMEBODY_SHE_SHOULD_NOT_SEE;
    }
}
