package org.amparo.keeping;

/** What stands in the way of an erasure, or asks for more care; a code and nothing of her. */
public enum Hindrance { CASE_GOES_ON, LEGAL_HOLD, LOOKED_INTO, CHILD }
