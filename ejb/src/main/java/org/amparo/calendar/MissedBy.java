package org.amparo.calendar;

/** Who was not there: a fact to act on, never a mark against somebody. */
public enum MissedBy { SURVIVOR, WORKER, OTHER_SIDE, INTERPRETER, NOT_KNOWN }
