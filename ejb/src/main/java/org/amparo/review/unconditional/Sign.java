package org.amparo.review.unconditional;

/** What happened to the help. */
public enum Sign { REFUSED, INTERRUPTED, ENDED, CONDITION_SPOKEN_OF }
