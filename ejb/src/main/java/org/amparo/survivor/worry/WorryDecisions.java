package org.amparo.survivor.worry;

import static org.amparo.survivor.worry.WorryWorkflow.Condition.COLLEAGUE_MAY_LOOK;
import static org.amparo.survivor.worry.WorryWorkflow.Condition.FIRST_QUESTIONS_ANSWERED;
import static org.amparo.survivor.worry.WorryWorkflow.Condition.REASON_GIVEN;
import static org.amparo.survivor.worry.WorryWorkflow.Condition.RECORD_MAY_BE_SEEN;
import static org.amparo.survivor.worry.WorryWorkflow.Condition.SERVICE_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Refusal;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.WorryTimes;
import org.amparo.staff.People;
import org.amparo.survivor.intake.FirstTalks;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.workflow.Guard;

/** What follows from a worry: somebody else looks, a first talk, a task for whoever leads a record, or nothing, each with its reason. */
@ApplicationScoped
class WorryDecisions {

    @Inject
    private Worries worries;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private FirstTalks firstTalks;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Notices notices;
    @Inject
    private Vault vault;
    @Inject
    private WorryTimes times;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    WorryWorkflow.State next(Worry worry, WorryWorkflow.Action action, Guard met) {
        return WorryWorkflow.TABLE.take(worry.state(), action, caller.actors(), g -> g == met);
    }

    void handOn(Worry worry, StaffId to, Permit permit) {
        if (to == null) throw Unacceptable.because("to", "survivor.problem.missing.to");
        boolean may = people.person(to).filter(p -> p.isThere() && p.organisation().equals(permit.custodian()) && WorryPolicy.mayLook(p.roles())).isPresent();
        StaffId from = worry.heldBy();
        if (!may || to.equals(from)) throw Unacceptable.because("to", "survivor.problem.cannotLook");
        worry.handedOn(next(worry, WorryWorkflow.Action.HAND_ON, COLLEAGUE_MAY_LOOK), to);
        worries.write();
        tasks.handOver(from, to, permit);
        notices.tell(to, NoticeKind.WORRY_TOLD, worry.id());
        team.passWorryOn(from, to, permit);
    }

    void firstTalk(Worry worry, StartIntake said, Permit permit) {
        access.require(Action.START_INTAKE);
        decide(worry, next(worry, WorryWorkflow.Action.BEGIN_FIRST_TALK, FIRST_QUESTIONS_ANSWERED), permit);
        team.worryBecomesIntake(permit);
        firstTalks.after(said, access.require(Action.WORK_ON_INTAKE, worry.id()));
    }

    /** The words go along, sealed anew for whoever leads that record. */
    void intoRecord(Worry worry, String caseNumber, Permit permit) {
        CaseId theirs = team.spokenFor(caseNumber);
        Permit record = seen(theirs);
        String said = worry.said(vault, permit);
        decide(worry, next(worry, WorryWorkflow.Action.PUT_INTO_RECORD, RECORD_MAY_BE_SEEN), permit);
        tasks.open(new NewTask(record.survivor(), theirs, TaskKind.TAKE_UP_WORRY, worry.id(),
                calendars.dueAt(record.custodian(), WorryPolicy.lookWithin(worry.urgent(), times)), null, worry.urgent().priority()), said, record);
    }

    private Permit seen(CaseId theirs) {
        try {
            return access.require(Action.READ_CASE_HEAD, theirs);
        } catch (Refusal unknownOrNotTheReaders) {
            throw Unacceptable.because("caseNumber", "survivor.problem.noSuchRecord");
        }
    }

    void passedOn(Worry worry, PassedOn said, Permit permit) {
        worry.explain(null, said.service(), vault, permit);
        decide(worry, next(worry, WorryWorkflow.Action.PASS_ON, SERVICE_NAMED), permit);
    }

    void nothing(Worry worry, NothingToDo said, Permit permit) {
        worry.explain(said.because(), said.words(), vault, permit);
        decide(worry, next(worry, WorryWorkflow.Action.CLOSE, REASON_GIVEN), permit);
    }

    private void decide(Worry worry, WorryWorkflow.State next, Permit permit) {
        worry.decided(next, clock.instant(), permit);
        worries.write();
        tasks.doneFor(worry.id(), TaskKind.LOOK_AT_WORRY, permit);
    }
}
