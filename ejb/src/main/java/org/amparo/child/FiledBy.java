package org.amparo.child;

/** Who told a registry that the child is missing; an exploiter may have. */
public enum FiledBy implements Codes.Kind { NOBODY, PARENT, OTHER_RELATIVE, AUTHORITY, SCHOOL, SOMEBODY_ELSE, NOT_KNOWN }
