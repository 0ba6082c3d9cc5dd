package org.amparo.justice.afterwards;

/** When somebody asks how she is after she was heard. */
public enum Contact { SAME_DAY, AFTER_TWO_DAYS, AFTER_A_WEEK, AFTER_A_MONTH }
