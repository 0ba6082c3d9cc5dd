package org.amparo.justice.goal;

/** How much it matters to her. */
public enum Importance { MOST, MUCH, SOME, PREFER_NOT_TO_SAY }
