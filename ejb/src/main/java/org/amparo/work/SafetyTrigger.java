package org.amparo.work;

/** What can happen that asks for a new look at somebody's safety the same day (workflows W2; ). */
public enum SafetyTrigger {
    NEW_THREAT(Priority.URGENT), ADDRESS_KNOWN(Priority.URGENT), TRAVEL_PLANNED(Priority.HIGH), DATA_BREACH(Priority.HIGH), MEDIA(Priority.HIGH),
    CONSENT_WITHDRAWN_IN_FEAR(Priority.HIGH), SERVICE_ENDED(Priority.HIGH), MISSED_CHECK_IN(Priority.URGENT), DEBT_WITH_THREAT(Priority.URGENT),
    /** Somebody feared is free again, was acquitted, or nothing is done against them. */
    SUSPECT_FREE(Priority.URGENT),
    HEARING_BOOKED(Priority.HIGH),
    /** Something was done to her because she complained. */
    RETALIATION(Priority.URGENT),
    OTHER(Priority.HIGH);

    private final Priority priority;

    SafetyTrigger(Priority priority) {
        this.priority = priority;
    }

    public Priority priority() {
        return priority;
    }

    /** What everybody in the case may know: proceedings and complaints stay in their own compartment, here it is a safety event (design 9). */
    public SafetyTrigger asToldToAll() {
        return this == SUSPECT_FREE || this == HEARING_BOOKED || this == RETALIATION ? OTHER : this;
    }
}
