package org.amparo.survivor.keepaway;

/** Where help is named, for a page that leads there. */
public enum Spot { SAFETY_PLAN, PLAN, APPOINTMENT, WAY, CHILD_MATTER }
