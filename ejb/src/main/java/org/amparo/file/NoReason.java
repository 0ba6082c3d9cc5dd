package org.amparo.file;

/** Why a file is not taken. The first ones are what the process that reads it answers; the last two are said when it answers nothing. */
enum NoReason {
    NOT_TAKEN, NOT_WHAT_IT_SAYS, LOCKED, MACROS, REFERS_OUTSIDE, FOREIGN_PART, TOO_MANY_PIXELS, TOO_BIG_INSIDE, UNREADABLE, NOT_TEXT,
    TOO_LONG, BROKE
}
