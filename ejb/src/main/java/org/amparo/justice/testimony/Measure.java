package org.amparo.justice.testimony;

/** What goes with a way of being heard, whichever it is. */
public enum Measure {
    SCREEN, VOICE_FACE_DISTORTION, PSEUDONYM, CLOSED_HEARING, INTERMEDIARY, SUPPORT_PERSON, INTERPRETER_CHOICE, COMFORT, BREAKS_AND_STOP_SIGNAL
}
