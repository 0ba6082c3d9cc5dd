package org.amparo.survivor.joined;

/** What she says when she is asked whether another record may be hers too. Not wishing it needs no reason. */
public enum HerWord { BOTH_ARE_MINE, NOT_MINE, NOT_WISHED }
