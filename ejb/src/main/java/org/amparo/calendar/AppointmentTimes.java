package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.HerRest;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/**
 * Asks a worker to remind her when she wanted that and a way could be safe, and asks what became of a meeting when nobody says. A safe
 * check-in of which nothing is heard is looked after within the hour (R-07, W2). Nothing goes to her from here.
 */
@ApplicationScoped
class AppointmentTimes implements Job {

    private static final int BITE = 300;

    @Inject
    private AppointmentRows rows;
    @Inject
    private AppointmentLife life;
    @Inject
    private Instance<ReachingHer> reaching;
    @Inject
    private Instance<HerRest> rest;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;
    private final AppointmentDeadlines deadlines = AppointmentDeadlines.from(System::getProperty);

    @Override
    public String name() {
        return "appointment-times";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        Instant now = clock.instant();
        oneByOne.each(rows.toRemind(now, now.plus(deadlines.remindBefore()), BITE, run), this::remind);
        oneByOne.each(rows.unsaid(now.minus(deadlines.unsaidAfter()), BITE, run), this::ask);
    }

    private void remind(Object[] found) {
        Permit permit = access.require(Action.RUN_TIMER, survivor(found));
        if (!reaching.isResolvable() || !reaching.get().byAnyWay(permit)) return;
        if (rest.get().on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), permit).meetings()) return;
        rows.find(AppointmentRows.id(found), permit).filter(a -> a.reminding().owed() && !AppointmentWorkflow.TABLE.endsAt(a.state())).ifPresent(a -> {
            tasks.open(new NewTask(permit.survivor(), null, TaskKind.REMIND_OF_APPOINTMENT, a.id(), deadlines.remindedBy(a.slot().start(), clock.instant()), a.worker(), Priority.NORMAL), permit);
            rows.reminderAsked(a.id(), clock.instant(), permit);
        });
    }

    private void ask(Object[] found) {
        Permit permit = access.require(Action.RUN_TIMER, survivor(found));
        rows.find(AppointmentRows.id(found), permit).filter(a -> !AppointmentWorkflow.TABLE.endsAt(a.state())).ifPresent(a -> {
            if (a.kind() == AppointmentKind.SAFE_CHECK_IN) life.lookForHer(a, permit);
            else tasks.open(new NewTask(permit.survivor(), null, TaskKind.RECORD_APPOINTMENT, a.id(), clock.instant().plus(deadlines.saidWithin()), a.worker(), Priority.NORMAL), permit);
            rows.outcomeAsked(a.id(), clock.instant(), permit);
        });
    }

    private static SurvivorId survivor(Object[] found) {
        return new SurvivorId((java.util.UUID) found[1]);
    }
}
