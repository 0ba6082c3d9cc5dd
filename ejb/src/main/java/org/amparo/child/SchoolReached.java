package org.amparo.child;

/** How far school went before; nobody has to say it. */
public enum SchoolReached implements Codes.Outcome { NONE_YET, SOME_PRIMARY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, TRAINING, NOT_KNOWN, PREFER_NOT_TO_SAY }
