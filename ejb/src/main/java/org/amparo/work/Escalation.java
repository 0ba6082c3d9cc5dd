package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** What is late is said to somebody who is there: first to whoever owes it or stands in, then to the unit's supervisors. */
@ApplicationScoped
class Escalation implements Job {

    @Inject
    private LateTasks late;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "task-escalation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        for (LateTask task : late.next(clock.instant(), run)) {
            Permit permit = access.require(Action.RUN_TIMER, task.survivor());
            if (task.escalated() > 0 || !toldOwner(task, permit)) tellSupervisors(task, permit);
            late.escalated(task, permit);
        }
    }

    private boolean toldOwner(LateTask task, Permit permit) {
        List<StaffId> inOrder = new ArrayList<>();
        if (task.assignee() != null) inOrder.add(task.assignee());
        team.of(permit).forEach(place -> inOrder.add(place.user()));
        var there = inOrder.isEmpty() ? Optional.<Person>empty() : people.whoIsThere(inOrder);
        there.ifPresent(person -> notices.tell(person.id(), NoticeKind.TASK_OVERDUE, task.leadsTo()));
        return there.isPresent();
    }

    private void tellSupervisors(LateTask task, Permit permit) {
        people.supervisors(task.unit(), permit.custodian(), Set.of()).forEach(s -> notices.tell(s.id(), NoticeKind.TASK_OVERDUE, task.leadsTo()));
    }
}
