package org.amparo.survivor.worry;

/** Whom the worry is about, as far as it can be told without a name. */
public enum Whom { A_CHILD, AN_ADULT, SEVERAL, NOT_SURE }
