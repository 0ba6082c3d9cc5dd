package org.amparo.support;

/** What made a service hard to use, recorded so that it can be solved. */
public enum Barrier { DISTANCE, OPENING_HOURS, LANGUAGE, NOT_ACCESSIBLE, CHILDCARE, PAPERS_ASKED_FOR, FELT_UNSAFE, WAITING_TIME, OTHER }
