package org.amparo.justice.preservation;

/** At which point of the exploitation it was used: each of those who are asked can help at another one. */
public enum CycleStage { RECRUITING, MOVING, EXPLOITING, CONTROLLING, MONEY, AFTERWARDS, NOT_KNOWN }
