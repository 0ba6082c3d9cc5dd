package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.CareTimes;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** A month before a service ends, somebody is asked what comes afterwards. */
@ApplicationScoped
class PlansAhead implements Job {

    private static final Duration TIME_TO_PLAN = Duration.ofDays(7);

    @Inject
    private ServiceRecords records;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "services-ending-without-plan";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Permit permit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        oneByOne.each(records.endingWithoutPlan(today.plusDays(times.planAhead()), permit), this::ask);
    }

    private void ask(Service service) {
        Permit one = access.require(Action.RUN_TIMER, service.survivor());
        tasks.open(new NewTask(service.survivor(), null, TaskKind.PLAN_AFTER_SERVICE, service.id(), clock.instant().plus(TIME_TO_PLAN), null, Priority.NORMAL), one);
    }
}
