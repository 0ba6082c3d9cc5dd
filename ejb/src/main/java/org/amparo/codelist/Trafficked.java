package org.amparo.codelist;

/** Where the question of trafficking stands; help waits for no answer, and what somebody agreed to at first is asked nowhere. */
public enum Trafficked { NOT_ASSESSED, POSSIBLE, ACTUAL, NOT_TRAFFICKED, PREFER_NOT_TO_SAY }
