package org.amparo.survivor.consent;

/** What she answered. Only GRANTED permits; the other two are answers, not errors. */
public enum Answer { GRANTED, REFUSED, NOT_ASKED }
