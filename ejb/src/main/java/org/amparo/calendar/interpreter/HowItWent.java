package org.amparo.calendar.interpreter;

/** How the interpreting went, asked of her without the interpreter in the room. */
public enum HowItWent { WELL, MOSTLY, BADLY, STOPPED_BY_HER, PREFER_NOT_TO_SAY }
