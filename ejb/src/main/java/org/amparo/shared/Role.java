package org.amparo.shared;

/** What a person who logs in is there to do. The realm holds the same eleven words and a test compares them. */
public enum Role {
    FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR,
    PARTNER, PARTNER_ADMIN, COMPLAINTS_OFFICER, STATISTICS, ADMIN,
    /** Somebody of the community, who says what worries them and reads nothing. */
    COMMUNITY_MONITOR
}
