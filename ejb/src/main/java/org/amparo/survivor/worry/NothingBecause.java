package org.amparo.survivor.worry;

/** Why nothing follows from a worry. */
public enum NothingBecause { TALKED_WITH_AND_WELL, HELPED_ALREADY, DOES_NOT_WANT_IT, CANNOT_BE_FOUND, MISUNDERSTANDING, OTHER }
