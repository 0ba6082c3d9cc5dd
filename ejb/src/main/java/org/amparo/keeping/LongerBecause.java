package org.amparo.keeping;

/** Why a record is kept longer than its time. */
public enum LongerBecause { ASKED_BY_SURVIVOR, MAY_COME_BACK, STILL_OWED }
