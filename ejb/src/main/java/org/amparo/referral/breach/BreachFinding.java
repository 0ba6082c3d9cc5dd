package org.amparo.referral.breach;

/** Why nobody outside has to be told; two people have to find it. */
public enum BreachFinding { NOTHING_LEFT, RECIPIENT_WAS_RIGHT, NOT_READ_AND_RETURNED, NO_RISK_TO_HER }
