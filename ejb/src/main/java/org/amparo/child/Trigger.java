package org.amparo.child;

/** What is too big to be decided by one person. */
public enum Trigger implements Codes.Kind { RETURN_OR_THIRD_COUNTRY, REUNIFICATION_IN_DOUBT, SEPARATION_FROM_PARENTS, LASTING_SOLUTION, TESTIMONY, CHANGE_OF_LONG_TERM_CARE }
