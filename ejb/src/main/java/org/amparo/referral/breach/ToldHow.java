package org.amparo.referral.breach;

/** How the survivor heard of a breach, or why not yet; she hears it from us. */
public enum ToldHow {
    IN_PERSON, BY_SAFE_CALL, THROUGH_TRUSTED_PERSON, NOT_YET_SAFE, SHE_ASKED_NOT_TO_BE_TOLD;

    boolean told() {
        return this == IN_PERSON || this == BY_SAFE_CALL || this == THROUGH_TRUSTED_PERSON;
    }
}
