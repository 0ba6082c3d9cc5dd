package org.amparo.keeping;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.RetentionTimes;
import org.amparo.work.Calendars;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** Works out until when each closed record is kept. It proposes and takes nothing away: what follows when the day has come, somebody decides. */
@ApplicationScoped
class RetentionRound implements Job {

    private static final int BITE = 200;

    @Inject
    private KeptRecords records;
    @Inject
    private RetentionTimes times;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;
    @Inject
    private Calendars calendars;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(records.toWorkOut(times.rule(), BITE, run), closed -> workOut(closed, access.require(RUN_TIMER, closed.survivor())));
    }

    private void workOut(KeptRecords.Closed closed, Permit permit) {
        LocalDate day = closed.since().atZone(calendars.of(permit.custodian()).zone()).toLocalDate();
        LocalDate until = closed.archived() ? RetentionPolicy.archivedUntil(day, times)
                : RetentionPolicy.closedUntil(day, closed.bornTo(), closed.believedChild(), times);
        records.of(permit).ifPresentOrElse(kept -> kept.until(until, closed.since(), times.rule()), () -> {
            Kept kept = new Kept(closed.file(), permit);
            kept.until(until, closed.since(), times.rule());
            records.add(kept, permit);
        });
    }
}
