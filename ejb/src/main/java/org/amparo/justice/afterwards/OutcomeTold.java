package org.amparo.justice.afterwards;

/** Whether she was told what came of it. */
public enum OutcomeTold { EXPLAINED, NOT_WISHED, NOT_KNOWN_YET }
