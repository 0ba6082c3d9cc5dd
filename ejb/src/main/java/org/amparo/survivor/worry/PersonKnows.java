package org.amparo.survivor.worry;

/** Whether the person knows that somebody speaks to the house: it decides how carefully one goes to them. */
public enum PersonKnows { YES, NO, NOT_SAID }
