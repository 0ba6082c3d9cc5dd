package org.amparo.work.summary;

/** The parts of a case that keep a summary. */
public enum SummaryArea {
    NEEDS, REFERRALS, SERVICES, CONSENT, CONTACT, CHILD
}
