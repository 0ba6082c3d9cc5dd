package org.amparo.partner;

/** What somebody has to have looked at before an organisation may receive personal data (workflows W6). */
public enum VettingCheck { DATA_PROTECTION, SAFEGUARDING, COMPLAINTS_CONTACT, CONFLICTS_DECLARED, CHILD_CERTIFICATION }
