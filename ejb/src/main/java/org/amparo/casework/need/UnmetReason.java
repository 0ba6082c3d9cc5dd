package org.amparo.casework.need;

/** Why nothing was found: counted, so that what is missing can be asked for. */
public enum UnmetReason {
    NO_SERVICE, NO_CAPACITY, NOT_ELIGIBLE, TOO_FAR, LANGUAGE, NOT_ACCESSIBLE, NOT_SAFE, COST, OTHER
}
