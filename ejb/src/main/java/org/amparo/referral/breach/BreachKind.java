package org.amparo.referral.breach;

/** What went wrong. */
public enum BreachKind { WRONG_RECIPIENT, WRONG_PERSON, TOO_MUCH, MISDIRECTED_SAYS_PARTNER }
