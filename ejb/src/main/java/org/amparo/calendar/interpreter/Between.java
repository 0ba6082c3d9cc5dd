package org.amparo.calendar.interpreter;

/** What she or the interpreter declared that stands between them. Each is enough; none needs a reason (W1.3). */
public enum Between { REFUSED_BY_HER, FAMILY, SAME_COMMUNITY, KNOWN_TO_HER }
