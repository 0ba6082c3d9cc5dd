package org.amparo.calendar;

/** Why a meeting does not take place. Her wish is enough and is asked for no reason. */
public enum CancelReason { SURVIVOR_WISH, NOT_SAFE, OTHER_SIDE, NO_INTERPRETER, NOT_ACCESSIBLE, NOT_NEEDED, WRITTEN_BY_MISTAKE }
