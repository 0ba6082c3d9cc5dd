package org.amparo.calendar.booking;

/** What speaks against a booking and may be talked over with her. */
public enum Warning {
    WORKER_BUSY, INTERPRETER_BUSY, INTERPRETER_MISSING, LANGUAGE_NOT_COVERED, UNMET_ADJUSTMENT, NOT_THE_GENDER_SHE_WANTS, GENDER_NOT_KNOWN,
    INTERPRETER_NOT_THE_GENDER_SHE_WANTS, COUNTRY_SHE_AVOIDS,
    /** Only because she asks for this very meeting herself; that she did is kept with it. */
    WANTS_TO_REST, TIME_TO_THINK,
    /** She wants nothing on that day, and is not asked why. */
    DAY_SHE_KEEPS_FREE
}
