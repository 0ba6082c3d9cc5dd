package org.amparo.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.calendar.Appointments;
import org.amparo.calendar.CancelReason;
import org.amparo.casework.risk.Risks;
import org.amparo.shared.Actor;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.shared.TaskId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskOutcome;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door that stays open when she took back her consent to the work: contact, what is still owed, and an end as she wishes. */
@Stateless
public class SafeEndingService {

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private CaseHeads heads;
    @Inject
    private CareTeam team;
    @Inject
    private Risks risks;
    @Inject
    private Appointments appointments;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Instance<OurHelp> ourHelp;
    @Inject
    private Event<CaseClosed> closed;
    @Inject
    private Clock clock;

    public SafeEndingPage page(CaseId id) {
        Permit permit = access.require(Action.END_SAFELY, id);
        CaseFile file = ended(id, permit);
        Instant until = file.facts().state() == CaseWorkflow.State.ENDING ? file.changed().plus(EndedCases.SAFE_ENDING) : null;
        return new SafeEndingPage(heads.of(file.facts(), permit), tasks.open(permit), appointments.ahead(permit), until);
    }

    public void finish(CaseId id, TaskId task, TaskOutcome outcome, long version) {
        Permit permit = access.require(Action.END_SAFELY, id);
        ended(id, permit);
        tasks.finish(task, outcome, version, permit);
        timeline.add(TimelineKind.TASK_DONE, task, permit);
    }

    /** Nobody waits for her whom she does not want to see any more; her wish needs no reason, and no meeting is planned or moved from here. */
    public void callOff(CaseId id, AppointmentId meeting, CancelReason reason, long version) {
        Permit permit = access.require(Action.END_SAFELY, id);
        ended(id, permit);
        if (meeting == null) throw Unacceptable.because("meeting", "casework.problem.missing.meeting");
        if (reason == null) throw Unacceptable.because("meetingReason", "casework.problem.missing.reason");
        if (!appointments.callOff(meeting, reason, version, permit)) throw access.refuse(Action.END_SAFELY, meeting);
    }

    /** She wishes to hear nothing more: it need not wait for the fortnight. */
    public void close(EndAsWished wanted) {
        Permit permit = access.require(Action.END_SAFELY, wanted.id());
        CaseFile file = ended(wanted.id(), permit);
        Stale.check(wanted.version(), file.facts().version());
        file.close(CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.CLOSE_AS_WISHED, Set.of(Actor.CASEWORKER), g -> true),
                CloseReason.SURVIVOR_WISH, "", clock.instant());
        risks.endedAsWished(permit);
        ourHelp.get().endedAsWished(permit);
        appointments.cancelAll(CancelReason.SURVIVOR_WISH, permit);
        tasks.cancelAll(permit);
        timeline.add(TimelineKind.CASE_CLOSED, wanted.id(), permit);
        closed.fire(new CaseClosed(wanted.id(), permit));
        team.closed(permit);
    }

    /** While she agrees to the work, its own pages are the door. */
    private CaseFile ended(CaseId id, Permit permit) {
        return files.of(permit).filter(file -> permit.afterWithdrawal() && file.facts().id().equals(id)).orElseThrow(() -> access.refuse(Action.END_SAFELY, id));
    }
}
