package org.amparo.shared;

/** What a person who logs in is there to do. The realm holds the same ten words and a test compares them. */
public enum Role {
    FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR,
    PARTNER, PARTNER_ADMIN, COMPLAINTS_OFFICER, STATISTICS, ADMIN
}
