package org.amparo.referral;

/** What went wrong. */
public enum BreachKind { WRONG_RECIPIENT, WRONG_PERSON, TOO_MUCH, MISDIRECTED_SAYS_PARTNER }
