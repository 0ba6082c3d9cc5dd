package org.amparo.keeping;

/** Why a record is to go: she said so herself, nobody for her; or its time is over. */
public enum ErasureGround { HER_WORD, END_OF_TIME }
