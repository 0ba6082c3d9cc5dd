package org.amparo.survivor.search;

import static org.amparo.access.Action.RUN_TIMER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Calendars;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Tells supervisors of possible doubles some minutes later, so that neither time nor load tells the searcher anything; then asks the leads for her word. */
@ApplicationScoped
class PairNews implements Job {

    private static final int BITE = 100;

    @Inject
    private PairRecords records;
    @Inject
    private Notices notices;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "same-person-news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        records.untold(BITE, run).forEach(row -> {
            PairId id = new PairId((UUID) row[0]);
            notices.tell(new StaffId((UUID) row[1]), NoticeKind.SAME_PERSON_PERHAPS, id);
            records.told(id, clock.instant());
        });
        records.unasked(BITE, run).forEach(row -> {
            PairId id = new PairId((UUID) row[0]);
            Stream.of(row[1], row[2]).filter(Objects::nonNull).forEach(survivor -> ask(new SurvivorId((UUID) survivor)));
            records.asked(id, clock.instant());
        });
    }

    /** Her word decides: her own lead, or who stands in, is asked to hear it. */
    private void ask(SurvivorId survivor) {
        Permit permit = access.require(RUN_TIMER, survivor);
        StaffId who = people.whoIsThere(team.inOrder(permit)).map(Person::id).orElse(null);
        tasks.open(new NewTask(survivor, null, TaskKind.ASK_WHETHER_SAME_PERSON, survivor, calendars.dueAt(permit.custodian(), Span.workingDays(5)), who,
                Priority.NORMAL), permit);
    }
}
