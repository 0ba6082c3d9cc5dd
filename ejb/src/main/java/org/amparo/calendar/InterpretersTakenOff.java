package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ExclusionRecorded;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.calendar.interpreter.KeptApart;
import org.amparo.shared.InterpreterId;

/** Whom she does not want between her and others was perhaps booked before she said so: every meeting ahead stands without them at once (R-42, INV-7). */
@ApplicationScoped
class InterpretersTakenOff {

    @Inject
    private AppointmentRows rows;
    @Inject
    private Interpreters interpreters;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    void keptApart(@Observes KeptApart said) {
        takeOff(said.permit());
    }

    void excluded(@Observes ExclusionRecorded said) {
        takeOff(access.require(Action.EDIT_EXCLUSIONS, said.survivor()));
    }

    private void takeOff(Permit permit) {
        List<Appointment> booked = rows.allAhead(permit).stream().filter(a -> a.interpreting().booked()).toList();
        if (booked.isEmpty()) return;
        Set<InterpreterId> away = interpreters.keptFromHer(booked.stream().map(a -> a.interpreting().who()).toList(), permit);
        booked.stream().filter(a -> away.contains(a.interpreting().who())).forEach(a -> a.withoutInterpreter(clock.instant(), permit.holder()));
        rows.write();
    }
}
