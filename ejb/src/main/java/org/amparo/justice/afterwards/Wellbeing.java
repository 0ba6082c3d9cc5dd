package org.amparo.justice.afterwards;

/** How she says she is. Nobody estimates it. */
public enum Wellbeing { WELL, SO_SO, NOT_WELL, VERY_BAD, PREFER_NOT_TO_SAY }
