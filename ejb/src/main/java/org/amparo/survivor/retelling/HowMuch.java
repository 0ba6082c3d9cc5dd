package org.amparo.survivor.retelling;

/** All of it or a part: only a full account counts towards the thresholds. */
public enum HowMuch { FULL, PART, NOT_KNOWN, PREFER_NOT_TO_SAY }
