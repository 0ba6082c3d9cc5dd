package org.amparo.calendar.interpreter;

/** Of somebody she is to meet, as that person says it; not known is an answer. */
public enum PersonGender { WOMAN, MAN, NON_BINARY, NOT_KNOWN }
