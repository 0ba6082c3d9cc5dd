package org.amparo.partner;

/** Why an organisation may not receive personal data today. Empty is the only yes. */
public enum Barrier {
    NOT_VETTED, SUSPENDED, ENDED, AGREEMENT_MISSING, AGREEMENT_NOT_IN_DATE, DATA_PROTECTION_OPEN, SAFEGUARDING_OPEN,
    COMPLAINTS_CONTACT_OPEN, CONFLICTS_OPEN, CHILD_CERTIFICATION_OPEN
}
