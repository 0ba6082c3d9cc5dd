package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.shared.Actor;
import org.amparo.shared.StaffId;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Takes a step of the table and sees to what follows: what is kept, who owes what, who else hears of it. */
@ApplicationScoped
class AppointmentLife {

    private static final Duration LOOK_FOR_HER = Duration.ofHours(2);

    @Inject
    private AppointmentRows rows;
    @Inject
    private Interpreters interpreters;
    @Inject
    private Tasks tasks;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<AppointmentMissed> missed;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;

    void take(Step step, Appointment appointment, Set<Actor> actors, Permit permit) {
        Instant now = clock.instant();
        var policy = new AppointmentPolicy(step, appointment.slot(), appointment.interpreting().booked(), now);
        State to = AppointmentWorkflow.TABLE.take(appointment.state(), step.action(), actors, policy::met);
        keep(step, appointment, permit);
        appointment.moveTo(to, now, permit.holder());
        rows.write();
        tasks.cancelFor(appointment.id(), permit);
        timeline.add(kind(step), appointment.id(), permit);
        if (step instanceof Step.Miss miss) tell(miss, appointment, permit);
    }

    /** The old hour is given up; the new meeting was looked at and is saved with it. */
    void moved(Appointment appointment, Set<Actor> actors, Permit permit) {
        State to = AppointmentWorkflow.TABLE.take(appointment.state(), AppointmentWorkflow.Action.MOVE, actors, guard -> guard == AppointmentWorkflow.Condition.NEW_TIME_AGREED);
        Instant now = clock.instant();
        appointment.moveTo(to, now, permit.holder());
        rows.movedAway(appointment, now, permit);
        tasks.cancelFor(appointment.id(), permit);
        timeline.add(TimelineKind.APPOINTMENT_MOVED, appointment.id(), permit);
    }

    private void keep(Step step, Appointment appointment, Permit permit) {
        switch (step) {
            case Step.Confirm confirm -> { }
            case Step.Hold hold when hold.session() != null && appointment.interpreting().booked() ->
                    interpreters.held(appointment.id(), appointment.interpreting().who(), hold.session(), permit);
            case Step.Hold hold -> { }
            case Step.Miss miss -> appointment.missed(miss.who());
            case Step.Cancel cancel -> appointment.cancelled(cancel.reason());
            case Step.Correct correct -> appointment.asPlanned();
        }
    }

    /** She was to say that she is safe and did not come: somebody looks for her today, whoever else hears of it. */
    private void tell(Step.Miss miss, Appointment appointment, Permit permit) {
        var news = new AppointmentMissed(appointment.id(), appointment.kind(), miss.who(), appointment.slot().start(), permit);
        if (news.ofSafeCheckIn()) lookForHer(appointment, permit);
        missed.fire(news);
    }

    /** Nobody knows how she is: her safety is thought of again the same day, and not only this meeting (W2). */
    void lookForHer(Appointment appointment, Permit permit) {
        unsafe.fire(new SafetyEvent(SafetyTrigger.MISSED_CHECK_IN, permit));
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.CHECK_IN, appointment.id(), clock.instant().plus(LOOK_FOR_HER), lead(appointment, permit), Priority.URGENT), permit);
    }

    private StaffId lead(Appointment appointment, Permit permit) {
        return team.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).findFirst().orElse(appointment.worker());
    }

    private static TimelineKind kind(Step step) {
        return switch (step) {
            case Step.Confirm confirm -> TimelineKind.APPOINTMENT_CONFIRMED;
            case Step.Hold hold -> TimelineKind.APPOINTMENT_HELD;
            case Step.Miss miss -> TimelineKind.APPOINTMENT_MISSED;
            case Step.Cancel cancel -> TimelineKind.APPOINTMENT_CANCELLED;
            case Step.Correct correct -> TimelineKind.APPOINTMENT_PLANNED;
        };
    }
}
