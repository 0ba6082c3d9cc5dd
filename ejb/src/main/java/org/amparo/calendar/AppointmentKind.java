package org.amparo.calendar;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.Compartment;

/** What a meeting is for. Whoever may not see the compartment it belongs to reads that there is an appointment, and no more. */
public enum AppointmentKind {
    SAFE_CHECK_IN(Compartment.RISK_SAFETY), CASE_MEETING(Compartment.IDENTITY), HEALTH(Compartment.HEALTH_PSY), COUNSELLING(Compartment.HEALTH_PSY),
    HOUSING(Compartment.NEEDS_SUPPORT), LEARNING_OR_WORK(Compartment.NEEDS_SUPPORT), OTHER_SERVICE(Compartment.NEEDS_SUPPORT),
    PAPERS(Compartment.IDENTITY), LEGAL(Compartment.JUSTICE),
    /** Police, a court or another authority about proceedings: never without a safety plan, nor in a time to think unless she asks for it. */
    HEARING(Compartment.JUSTICE), CHILD(Compartment.CHILD), OTHER(Compartment.IDENTITY);

    private final Compartment compartment;

    AppointmentKind(Compartment compartment) {
        this.compartment = compartment;
    }

    public Compartment compartment() {
        return compartment;
    }

    /** What the page of such a meeting tells: what it is for, where and with whom. */
    Set<Compartment> parts() {
        return EnumSet.of(compartment, Compartment.CONTACT);
    }

    /** Planning a hearing is an event for her safety, too. */
    Set<Compartment> partsToPlan() {
        Set<Compartment> parts = parts();
        if (this == HEARING) parts.add(Compartment.RISK_SAFETY);
        return parts;
    }
}
