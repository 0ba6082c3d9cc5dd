package org.amparo.casework.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** A week before each time of asking, it is somebody's task; also when the case is closed, because aftercare begins there. */
@ApplicationScoped
class AskingAfter implements Job {

    private static final int AHEAD = 7;
    private static final int BITE = 50;

    @Inject
    private AftercareRecords records;
    @Inject
    private CaseFiles files;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "aftercare";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(records.due(soon(), BITE, run), this::ask);
    }

    private void ask(SurvivorId survivor) {
        Permit permit = access.require(Action.RUN_TIMER, survivor);
        CaseId file = files.find(permit).map(CaseFacts::id).orElse(null);
        records.steps(permit).stream().filter(AftercareStep::waits).filter(s -> !s.dueOn().isAfter(soon())).forEach(s -> tasks.open(new NewTask(survivor, file,
                TaskKind.AFTERCARE_CHECK, s.id(), s.dueOn().atTime(12, 0).toInstant(ZoneOffset.UTC), null, Priority.NORMAL), permit));
    }

    private LocalDate soon() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(AHEAD);
    }
}
