package org.amparo.justice.proceeding;

/** Whether those who decide know such cases: a court of its own would spare delay and pain. */
public enum CourtKind { SPECIALISED, ORDINARY, NO_COURT, NOT_KNOWN }
