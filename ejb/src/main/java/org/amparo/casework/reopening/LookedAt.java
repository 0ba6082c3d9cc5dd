package org.amparo.casework.reopening;

/** What is looked at again, in the order in which it matters: first how she is safe, then what she needs, last our own arrangements. */
public enum LookedAt {
    SAFE_CONTACT, RISK, KEEP_AWAY, CONSENTS, NEEDS, PLAN, TEAM
}
