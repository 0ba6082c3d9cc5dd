package org.amparo.referral.answer;

/**
 * Why a partner may say no. Nothing here is about testimony, cooperation, status or conduct, and nothing may be added that is.
 */
public enum DeclineReason {
    NO_CAPACITY, OUT_OF_AREA, OUT_OF_MANDATE, AGE_GROUP, CANNOT_MEET_ADJUSTMENT, SAFETY_CONFLICT, DUPLICATE, OTHER;

    /** What is not on the list must be said. */
    boolean needsWords() {
        return this == OTHER;
    }
}
