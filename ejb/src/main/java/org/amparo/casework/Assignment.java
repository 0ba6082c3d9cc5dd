package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.calendar.Appointments;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/**
 * Changes who is there for her: lets the new ones in, moves what the old ones owe, and lets the old ones go last, because whoever
 * makes the change may be among them.
 */
@ApplicationScoped
class Assignment {

    /** One place in the team, before and after. */
    private record Change(Relation relation, StaffId from, StaffId to, TimelineKind said) {

        boolean any() {
            return !Objects.equals(from, to);
        }
    }

    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private Tasks tasks;
    @Inject
    private Appointments appointments;
    @Inject
    private Event<WorkHandedOn> handedOn;
    @Inject
    private Calendars calendars;
    @Inject
    private Timeline timeline;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** @param unit where the new lead works; @return whether anything is different now */
    boolean change(CaseFile file, StaffId lead, StaffId deputy, UnitId unit, Told told, Permit permit) {
        CaseFacts before = file.facts();
        List<Change> changes = List.of(new Change(Relation.LEAD, before.lead(), lead, TimelineKind.LEAD_CHANGED),
                new Change(Relation.DEPUTY, before.deputy(), deputy, TimelineKind.DEPUTY_CHANGED)).stream().filter(Change::any).toList();
        if (changes.isEmpty()) return false;
        team.letIn(changes.stream().filter(change -> change.to() != null).map(change -> new CareTeam.Seat(change.to(), change.relation())).toList(), permit);
        changes.forEach(change -> arrive(change, before, lead, permit));
        file.ledBy(lead, deputy, clock.instant());
        files.write(permit);
        if (told == Told.TO_BE_TOLD) owe(TaskKind.TELL_NEW_WORKER, before, lead, Span.workingDays(2), permit);
        if (deputy == null) owe(TaskKind.NAME_DEPUTY, before, lead, Span.workingDays(5), permit);
        else tasks.doneFor(before.id(), TaskKind.NAME_DEPUTY, permit);
        leave(changes, unit == null || unit.equals(before.unit()) ? null : unit, permit);
        return true;
    }

    void join(CaseFacts facts, StaffId member, Permit permit) {
        team.letIn(member, Relation.MEMBER, permit);
        if (!member.equals(permit.holder())) notices.tell(member, NoticeKind.CASE_ASSIGNED, facts.id());
        timeline.add(TimelineKind.MEMBER_JOINED, facts.id(), permit);
    }

    void askToLead(CaseFacts facts, StaffId who, Permit permit) {
        team.askToLead(who, permit);
        notices.tell(who, NoticeKind.CASE_ASSIGNED, facts.id());
    }

    void part(CaseFacts facts, StaffId member, Permit permit) {
        handOn(member, facts.lead(), permit);
        timeline.add(TimelineKind.MEMBER_LEFT, facts.id(), permit);
        team.end(member, Relation.MEMBER, permit);
    }

    private void arrive(Change change, CaseFacts facts, StaffId leading, Permit permit) {
        if (change.to() != null && !change.to().equals(permit.holder())) notices.tell(change.to(), NoticeKind.CASE_ASSIGNED, facts.id());
        StaffId heir = change.to() == null ? leading : change.to();
        boolean staysInTheLead = change.relation() == Relation.DEPUTY && change.from() != null && change.from().equals(leading);
        if (change.from() != null && !staysInTheLead) handOn(change.from(), heir, permit);
        timeline.add(change.said(), facts.id(), permit);
    }

    void handOn(StaffId from, StaffId to, Permit permit) {
        tasks.handOver(from, to, permit);
        appointments.handOver(from, to, permit);
        handedOn.fire(new WorkHandedOn(from, to, permit));
    }

    private void owe(TaskKind kind, CaseFacts facts, StaffId lead, Span span, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), facts.id(), kind, facts.id(), calendars.dueAt(permit.custodian(), span), lead, Priority.HIGH), permit);
    }

    /**
     * The old ones go, and whoever was a member and has another place now is no member; whoever makes the change goes last. The unit changes while she may
     * still say so, and everything kept of the case follows it by itself.
     */
    private void leave(List<Change> changes, UnitId unit, Permit permit) {
        Stream<CareTeam.Seat> moved = changes.stream().filter(change -> change.to() != null).map(change -> new CareTeam.Seat(change.to(), Relation.MEMBER));
        List<CareTeam.Seat> left = changes.stream().filter(change -> change.from() != null).map(change -> new CareTeam.Seat(change.from(), change.relation())).toList();
        team.end(Stream.concat(moved, left.stream().filter(seat -> !permit.holder().equals(seat.user()))).toList(), permit);
        if (unit != null) team.movedTo(unit, permit);
        team.end(left.stream().filter(seat -> permit.holder().equals(seat.user())).toList(), permit);
    }
}
