package org.amparo.justice.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.safety.SafetyPlans;
import org.amparo.child.ChildInProceedings;
import org.amparo.justice.orientation.Orientations;
import org.amparo.justice.time.Term;
import org.amparo.work.Calendars;
import org.amparo.work.Span;
import org.amparo.work.WorkingDays;

/** Gathers what the record knows on the day she decides. The same is gathered for every answer, so that none of them asks more than another. */
@ApplicationScoped
class Circumstances {

    /** @param childMissing what has to be settled first for one who is protected as a child */
    record Today(ParticipationPolicy policy, Set<ChildMissing> childMissing) {}

    @Inject
    private Orientations orientations;
    @Inject
    private SafetyPlans plans;
    @Inject
    private ChildInProceedings children;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** @param child she is protected as one */
    Today today(boolean child, Permit permit) {
        Instant understood = orientations.understoodAt(permit).orElse(null);
        Set<ChildMissing> missing = child ? missing(children.protection(permit)) : Set.of();
        var policy = new ParticipationPolicy(understood, understood == null ? null : after(understood, permit), clock.instant(), plans.isCurrent(permit), missing.isEmpty());
        return new Today(policy, missing);
    }

    private static Set<ChildMissing> missing(ChildInProceedings.Protection there) {
        EnumSet<ChildMissing> missing = EnumSet.noneOf(ChildMissing.class);
        if (!there.assessed()) missing.add(ChildMissing.ASSESSMENT);
        if (!there.guardian()) missing.add(ChildMissing.GUARDIAN);
        if (!there.viewHeard()) missing.add(ChildMissing.VIEW);
        if (!there.panelFor()) missing.add(ChildMissing.PANEL);
        return missing;
    }

    private Instant after(Instant understood, Permit permit) {
        Span span = Term.DECISION_AFTER.span();
        WorkingDays days = span.unit() == Span.Unit.HOURS ? WorkingDays.in(java.time.ZoneOffset.UTC) : calendars.of(permit.custodian());
        return days.after(understood, span);
    }
}
