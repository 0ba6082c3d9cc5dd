package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.access.Permit;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.Appointments;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.booking.HerDays;
import org.amparo.calendar.booking.Warning;
import org.amparo.codelist.Adjustment;
import org.amparo.justice.reflection.Reflection;
import org.amparo.shared.Actor;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.Unacceptable.Problem;

/** The hour of a day as it stands in her calendar, where it has no name for whoever may not know. */
@ApplicationScoped
class SessionCalendar {

    /** She was asked about exactly these when she said that she wants this day. */
    private static final Set<Warning> HER_OWN_DAYS = EnumSet.of(Warning.WANTS_TO_REST, Warning.TIME_TO_THINK, Warning.DAY_SHE_KEEPS_FREE);

    @Inject
    private Appointments appointments;
    @Inject
    private HerDays herDays;
    @Inject
    private Reflection reflection;

    AppointmentId enter(HearingSession session, Schedule day, Set<Adjustment> adjustments, Set<Actor> actors, Permit permit) {
        PlanAppointment wanted = meeting(day, adjustments);
        return inOurWords(() -> session.appointment() == null ? appointments.plan(wanted, permit) : appointments.change(session.appointment(), wanted, actors, permit));
    }

    /** Her own days are asked about in another place. */
    Set<Warning> speaksAgainst(HearingSession session, Schedule day, Set<Adjustment> adjustments, Permit permit) {
        Set<Warning> found = EnumSet.noneOf(Warning.class);
        found.addAll(inOurWords(() -> appointments.speaksAgainst(meeting(day, adjustments), session.appointment(), permit)));
        found.removeAll(HER_OWN_DAYS);
        return found;
    }

    void callOff(HearingSession session, CancelReason reason, Permit permit) {
        if (session.appointment() != null) appointments.callOff(session.appointment(), reason, Set.of(Actor.SYSTEM), permit);
    }

    boolean expected(HearingSession session, Permit permit) {
        return session.appointment() != null && appointments.stands(session.appointment(), permit);
    }

    boolean reflectionRefuses(Schedule day, Permit permit) {
        return reflection.refusesOn(on(day), day.herWish(), permit);
    }

    boolean kept(Schedule day, Permit permit) {
        return herDays.keeps(on(day), permit);
    }

    boolean busy(HearingSession session, Schedule day, Permit permit) {
        return appointments.busy(day.slot().start(), day.slot().end(), session.appointment(), permit);
    }

    /** Where she is, not where the court is. */
    private static LocalDate on(Schedule day) {
        return LocalDate.ofInstant(day.slot().start(), day.slot().zone());
    }

    /** The calendar calls whoever comes with her otherwise: what it refuses is said beside the field of this form. */
    private static <T> T inOurWords(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (Unacceptable refused) {
            throw new Unacceptable(refused.problems().stream().map(p -> new Problem(p.field().equals("withWhom") ? "supporter" : p.field(), p.key(), p.arguments())).toList());
        }
    }

    private static PlanAppointment meeting(Schedule day, Set<Adjustment> adjustments) {
        Set<Warning> knowing = EnumSet.noneOf(Warning.class);
        knowing.addAll(day.knowing());
        // whether such a day may be had at all, the table asks; here it only must not stop what she has opened
        knowing.addAll(HER_OWN_DAYS);
        return new PlanAppointment(new Meeting(AppointmentKind.HEARING, day.companion(), day.supporter(), null), day.place(), day.slot(), adjustments, Set.of(), day.interpreting(), false, knowing);
    }
}
