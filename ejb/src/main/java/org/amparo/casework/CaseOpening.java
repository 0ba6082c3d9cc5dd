package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.casework.risk.Risks;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.survivor.intake.IntakeAgreed;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Opens the case she agreed to, in the same transaction: with a number nobody can guess, a lead and a deputy, and a first task. */
@ApplicationScoped
class CaseOpening {

    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Risks risks;
    @Inject
    private Timeline timeline;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    void agreed(@Observes IntakeAgreed agreed) {
        open(new OpenCase(null, agreed.triage(), agreed.lead(), agreed.deputy()), agreed.permit());
    }

    CaseId open(OpenCase wanted, Permit permit) {
        CaseId id = CaseId.fresh();
        CaseNumber number = CaseNumber.fresh();
        team.letIn(wanted.lead(), Relation.LEAD, permit);
        team.letIn(wanted.deputy(), Relation.DEPUTY, permit);
        UnitId unit = people.unitFor(List.of(wanted.lead(), wanted.deputy(), permit.holder()), permit.custodian()).orElse(null);
        if (unit != null) team.movedTo(unit, permit);
        team.nameSpoken(id, number.text(), permit);
        files.add(new CaseFile(id, number, wanted, unit, clock.instant(), permit), permit);
        team.opened(permit);
        timeline.add(TimelineKind.CASE_OPENED, id, permit);
        begin(id, wanted, permit);
        return id;
    }

    private void begin(CaseId id, OpenCase wanted, Permit permit) {
        risks.begin(id, wanted.urgency(), permit);
        tasks.nowOf(id, permit);
        Span soon = wanted.urgency() == Priority.URGENT ? Span.hours(24) : Span.workingDays(2);
        tasks.open(new NewTask(permit.survivor(), id, TaskKind.PLAN_NEXT_STEP, id, calendars.dueAt(permit.custodian(), soon), wanted.lead(), wanted.urgency()), permit);
        if (!wanted.lead().equals(permit.holder()))
            tasks.open(new NewTask(permit.survivor(), id, TaskKind.TELL_NEW_WORKER, id, calendars.dueAt(permit.custodian(), soon), wanted.lead(), Priority.HIGH), permit);
        tell(wanted.lead(), id, permit);
        tell(wanted.deputy(), id, permit);
    }

    private void tell(StaffId colleague, CaseId id, Permit permit) {
        if (!colleague.equals(permit.holder())) notices.tell(colleague, NoticeKind.CASE_ASSIGNED, id);
    }
}
