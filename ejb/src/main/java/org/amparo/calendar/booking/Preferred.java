package org.amparo.calendar.booking;

import org.amparo.calendar.interpreter.PersonGender;

/** Whom she would rather have before her. */
public enum Preferred {
    NO_WISH, WOMAN, MAN;

    boolean metBy(PersonGender gender) {
        return this == NO_WISH || this == WOMAN && gender == PersonGender.WOMAN || this == MAN && gender == PersonGender.MAN;
    }
}
