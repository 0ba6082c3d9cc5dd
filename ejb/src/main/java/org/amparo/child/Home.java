package org.amparo.child;

/** What a child specialist found of the family's home: what does not suit is no way back, and somewhere else is looked for. */
public enum Home implements Codes.Outcome { SUITABLE, SUITABLE_WITH_SUPPORT, NOT_SUITABLE }
