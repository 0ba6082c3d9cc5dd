package org.amparo.wash;

/** Why a file is not taken; people read a sentence for each. */
enum Reason {
    NOT_TAKEN, NOT_WHAT_IT_SAYS, LOCKED, MACROS, REFERS_OUTSIDE, FOREIGN_PART, TOO_MANY_PIXELS, TOO_BIG_INSIDE, UNREADABLE, NOT_TEXT
}
