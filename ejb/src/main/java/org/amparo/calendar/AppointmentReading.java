package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.Bookings;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.shared.Actor;
import org.amparo.shared.SurvivorId;

/** Puts together what a reader may see of a meeting, and nothing of what she may not. */
@ApplicationScoped
class AppointmentReading {

    @Inject
    private AppointmentWords words;
    @Inject
    private Bookings bookings;
    @Inject
    private Interpreters interpreters;
    @Inject
    private CareTeam team;
    @Inject
    private Instance<ReachingHer> reaching;
    @Inject
    private Instance<CaseNames> names;

    AppointmentDetails details(Appointment of, Set<Actor> actors, Permit permit) {
        boolean open = permit.opens(of.kind().compartment());
        var meeting = new Meeting(of.kind(), of.worker(), open ? words.withWhom(of, permit) : null, open ? of.withGender() : PersonGender.NOT_KNOWN);
        var where = new Where(of.placeKind(), open ? of.listing() : null, open ? words.place(of, permit) : null);
        InterpreterDetails who = of.interpreting().booked() ? interpreters.find(of.interpreting().who(), permit).orElse(null) : null;
        String worker = team.of(permit).stream().filter(p -> p.user().equals(of.worker())).map(CareTeam.Place::name).findFirst().orElse("");
        return new AppointmentDetails(of.id(), of.survivor(), meeting, worker, where, open ? bookings.place(of.listing()).orElse(null) : null, of.slot(), of.adjustments(),
                of.arranged(), of.interpreting(), who, open && of.interpreting().booked() ? interpreters.sessions(of.id(), permit) : List.of(), of.warned(), of.ending(),
                reminding(of, permit), of.entry(), of.movedFrom(), open, open ? AppointmentWorkflow.TABLE.actionsFrom(of.state(), actors) : Set.of(), of.version());
    }

    private AppointmentDetails.Reminding reminding(Appointment of, Permit permit) {
        var said = of.reminding();
        if (!said.owed() || !reaching.isResolvable()) return said;
        return new AppointmentDetails.Reminding(said.wanted(), said.at(), reaching.get().now(permit));
    }

    List<AppointmentRow> rows(Collection<Appointment> found, Permit permit) {
        if (found.isEmpty()) return List.of();
        return rows(found, names.isResolvable() ? names.get().of(permit) : Map.of(), permit);
    }

    List<AppointmentRow> rows(Collection<Appointment> found, Map<SurvivorId, CaseNames.Called> called, Permit permit) {
        return found.stream().map(a -> row(a, called.get(a.survivor()), permit)).toList();
    }

    private static AppointmentRow row(Appointment of, CaseNames.Called called, Permit permit) {
        boolean open = permit.opens(of.kind().compartment());
        return new AppointmentRow(of.id(), of.survivor(), called, open ? of.kind() : null, of.slot(), of.state(), of.placeKind(),
                of.interpreting().needed() && !of.interpreting().booked());
    }
}
