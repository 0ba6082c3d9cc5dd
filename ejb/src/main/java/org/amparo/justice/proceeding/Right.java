package org.amparo.justice.proceeding;

/** What everybody in proceedings is owed. */
public enum Right { INFORMATION, INTERPRETATION, LAWYER, PRIVACY, PROTECTION, SUPPORT_PERSON }
