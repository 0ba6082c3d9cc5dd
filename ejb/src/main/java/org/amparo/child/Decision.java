package org.amparo.child;

/** What the panel found best for the child. */
public enum Decision implements Codes.Outcome { STAY, RETURN, THIRD_COUNTRY, JOIN_FAMILY, NOT_JOIN_FAMILY, LIVE_APART_FROM_PARENTS, STAY_WITH_PARENTS, SPEAK_IN_PROCEEDINGS, NOT_SPEAK_IN_PROCEEDINGS, CHANGE_CARE, KEEP_CARE, NOT_NOW }
