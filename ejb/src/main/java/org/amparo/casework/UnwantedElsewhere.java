package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.KeptAwayElsewhere;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Calendars;
import org.amparo.work.Job;
import org.amparo.work.NewTask;
import org.amparo.work.OneByOne;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/**
 * She named on another record of hers whom she does not want near, to somebody who does not work on this one: who was named is shut out
 * already; the work goes on without them, and whoever oversees it hears that somebody has to look: a new deputy, meetings, open referrals.
 */
@ApplicationScoped
class UnwantedElsewhere implements Job {

    private static final Span ONE_DAY = Span.hours(24);

    @Inject
    private Exclusions exclusions;
    @Inject
    private CaseFileRows files;
    @Inject
    private Assignment assignment;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Notices notices;
    @Inject
    private Access access;
    @Inject
    private OneByOne oneByOne;

    @Override
    public String name() {
        return "kept-away-on-the-other-record";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(exclusions.saidElsewhere(run), said -> {
            Permit permit = access.require(Action.RUN_TIMER, said.survivor());
            exclusions.seenTo(said, permit);
            files.of(permit).filter(file -> file.facts().state() != CaseWorkflow.State.CLOSED).ifPresent(file -> seeTo(said, file, permit));
        });
    }

    private void seeTo(KeptAwayElsewhere said, CaseFile file, Permit permit) {
        if (said.user() != null) goOnWithout(said.user(), file, permit);
        Set<StaffId> unwanted = new HashSet<>(exclusions.people(permit));
        CaseFacts now = file.facts();
        List<StaffId> left = team.inOrder(permit).stream().filter(p -> !unwanted.contains(p)).toList();
        StaffId who = people.whoIsThere(left).map(Person::id).orElse(null);
        tasks.open(new NewTask(permit.survivor(), now.id(), TaskKind.SEE_TO_KEPT_AWAY, now.id(), calendars.dueAt(permit.custodian(), ONE_DAY), who, Priority.URGENT), permit);
        people.supervisors(now.unit(), permit.custodian(), unwanted).forEach(s -> notices.tell(s.id(), NoticeKind.CASE_ASSIGNED, now.id()));
    }

    /** Where nobody stands in, the system names nobody: whoever oversees does. */
    private void goOnWithout(StaffId unwanted, CaseFile file, Permit permit) {
        CaseFacts now = file.facts();
        if (unwanted.equals(now.deputy())) assignment.change(file, now.lead(), null, null, Told.INTRODUCED, permit);
        else if (!unwanted.equals(now.lead())) assignment.handOn(unwanted, now.lead(), permit);
        else if (now.deputy() != null) assignment.change(file, now.deputy(), null, null, Told.INTRODUCED, permit);
    }
}
