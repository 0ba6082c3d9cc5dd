package org.amparo.work.summary;

/** The parts of a case that keep a summary. */
public enum SummaryArea {
    NEEDS, PLAN, REFERRALS, SERVICES, CONSENT, CONTACT, APPOINTMENTS, REST, CHILD, STORY, TELLINGS, CIRCUMSTANCES
}
