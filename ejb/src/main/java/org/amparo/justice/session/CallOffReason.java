package org.amparo.justice.session;

/** Why it does not take place, when it is not she who says so. */
public enum CallOffReason { BY_THE_AUTHORITY, NOT_NEEDED_ANY_MORE, NO_INTERPRETER, NOT_READY, NOT_SAFE, WRITTEN_BY_MISTAKE }
