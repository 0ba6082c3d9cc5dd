package org.amparo.survivor.retelling;

/** Whether somebody interpreted. */
public enum Interpreted { YES, NO, NOT_KNOWN, PREFER_NOT_TO_SAY }
