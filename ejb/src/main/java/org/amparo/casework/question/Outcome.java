package org.amparo.casework.question;

/** What became of it. That somebody is still looking into it is none of these. */
public enum Outcome { DONE, PARTLY_DONE, NOT_POSSIBLE, SOMEBODY_ELSE_CAN }
