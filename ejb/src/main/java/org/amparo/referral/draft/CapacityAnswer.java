package org.amparo.referral.draft;

/** What a partner says when asked, without a word about anybody, whether it has room (W5 row 2). */
public enum CapacityAnswer {
    CAPACITY, NO_CAPACITY, WAITLIST, ASSESSMENT_FIRST
}
