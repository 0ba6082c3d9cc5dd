package org.amparo.justice.evidence;

/** What came of looking for something else. */
public enum Outcome { FOUND, NOT_THERE, NOT_SAFE_TO_ASK, REFUSED_TO_US }
