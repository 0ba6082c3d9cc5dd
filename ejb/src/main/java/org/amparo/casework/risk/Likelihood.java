package org.amparo.casework.risk;

/** How likely it seems that it happens. */
public enum Likelihood {
    UNLIKELY, POSSIBLE, LIKELY, NOT_KNOWN
}
