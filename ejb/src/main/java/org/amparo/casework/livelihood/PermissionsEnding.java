package org.amparo.casework.livelihood;

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
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Two months before she may no longer work, somebody is asked to see to it. */
@ApplicationScoped
class PermissionsEnding implements Job {

    private static final int BITE = 50;

    @Inject
    private WorkPermissions permissions;
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
        return "work-permissions-ending";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Permit run) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        oneByOne.each(permissions.ending(today.plusDays(times.workPermission()), BITE, run), this::ask);
    }

    private void ask(SurvivorId survivor) {
        Permit permit = access.require(Action.RUN_TIMER, survivor);
        permissions.of(permit).ifPresent(permission -> {
            tasks.open(new NewTask(survivor, null, TaskKind.RENEW_WORK_PERMISSION, survivor, permission.validUntil().atTime(12, 0).toInstant(ZoneOffset.UTC), null,
                    Priority.NORMAL), permit);
            permission.asked();
        });
    }
}
