package org.amparo.survivor.retelling;

/** What came of offering the account that exists, before another telling is planned. */
public enum Reuse { NOT_ENOUGH, NOT_ACCEPTED, SHE_WANTS_TO_TELL, NOTHING_TO_REUSE }
