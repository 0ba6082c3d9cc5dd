package org.amparo.shared;

/** Why somebody looks or acts; written into every audit fact. */
public enum Purpose {
    CARE, SAFETY, SAFE_CONTACT, CONSENT, WITHDRAWAL, OWN_RECORD, REFERRAL, OVERSIGHT, ADMINISTRATION, SYSTEM;

    /** Purposes that stay open after a survivor withdrew consent to case management: a safe ending is owed to her. */
    public boolean survivesWithdrawal() {
        return this == SAFETY || this == SAFE_CONTACT || this == WITHDRAWAL || this == OWN_RECORD || this == SYSTEM;
    }
}
