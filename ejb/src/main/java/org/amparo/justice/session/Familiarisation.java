package org.amparo.justice.session;

/** What she was shown before, so that nothing is new to her on the day; she may not want it. */
public enum Familiarisation { VISIT, DEMONSTRATION, VISIT_AND_DEMONSTRATION, OFFERED_AND_NOT_WANTED }
