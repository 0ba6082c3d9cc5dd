package org.amparo.casework.aftercare;

/** What was decided about the time afterwards. Wanting none is a decision; NOBODY_TO_ASK when she cannot be found. */
public enum Decision { AGREED, SOMEBODY_ELSE_STAYS, NONE_WANTED, NOBODY_TO_ASK }
