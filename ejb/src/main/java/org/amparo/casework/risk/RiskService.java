package org.amparo.casework.risk;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.AssessmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.Vault;
import org.amparo.work.NewTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to the risk of one survivor: how it stands, how it was, a new assessment, and what happened. */
@Stateless
public class RiskService {

    private static final Set<TaskKind> OWED = Set.of(TaskKind.ASSESS_RISK, TaskKind.REVIEW_RISK, TaskKind.LOOK_AT_SAFETY, TaskKind.ACT_ON_SAFETY_ANSWER);

    @Inject
    private Access access;
    @Inject
    private RiskRows rows;
    @Inject
    private Assessments assessments;
    @Inject
    private SafetyEvents events;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<RiskAssessed> assessed;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    private final RiskClocks clocks = RiskClocks.from(System::getProperty);

    public RiskPage page(CaseId id) {
        Permit permit = access.require(Action.READ_RISK, id);
        Risk risk = risk(id, permit);
        List<AssessmentLine> history = assessments.lines(permit);
        return new RiskPage(risk.standing(), newest(history, permit), history, events.newest(permit), access.would(Action.ASSESS_RISK, permit));
    }

    /** For the form: the newest one, which a review begins with; null before the first. */
    public RiskPage toAssess(CaseId id) {
        Permit permit = beforeTyping(id, Action.ASSESS_RISK);
        List<AssessmentLine> history = assessments.lines(permit);
        return new RiskPage(risk(id, permit).standing(), newest(history, permit), history, List.of(), true);
    }

    /** Whoever may not record what happened is not asked to type it. */
    public void toRecord(CaseId id) {
        beforeTyping(id, Action.RECORD_SAFETY_EVENT);
    }

    /** Two dated assessments to be laid side by side, the older one first. */
    public List<AssessmentDetails> sideBySide(CaseId id, AssessmentId one, AssessmentId other) {
        Permit permit = access.require(Action.READ_RISK, id);
        return List.of(details(one, permit), details(other, permit)).stream().sorted((a, b) -> a.madeAt().compareTo(b.madeAt())).toList();
    }

    /** Holds from this moment, whoever has still to look at it: her safety does not wait. */
    public AssessmentId assess(AssessRisk said) {
        Permit permit = access.require(Action.ASSESS_RISK, said.id());
        Risk risk = risk(said.id(), permit);
        Stale.check(said.version(), risk.version());
        RiskPolicy policy = new RiskPolicy(said.tookPart(), said.again(), false);
        RiskWorkflow.State to = RiskWorkflow.TABLE.take(risk.state(), RiskWorkflow.Action.ASSESS, caller.actors(), policy::met);
        Instant now = clock.instant();
        Assessment made = new Assessment(said, now, vault, permit);
        assessments.add(made, permit);
        risk.assessed(to, said, clocks, now, permit);
        tasks.doneFor(List.of(risk.caseId(), permit.survivor()), OWED, permit);
        RiskStanding standing = risk.standing();
        tasks.open(new NewTask(permit.survivor(), standing.caseId(), TaskKind.REVIEW_RISK, standing.caseId(), standing.actBy(), null, standing.working().priority()), permit);
        timeline.add(TimelineKind.RISK_ASSESSED, made.id(), permit);
        assessed.fire(new RiskAssessed(standing.working(), permit));
        return made.id();
    }

    public void happened(RecordSafetyEvent said) {
        Permit permit = access.require(Action.RECORD_SAFETY_EVENT, said.id());
        events.happened(said.what(), said.words(), permit);
    }

    /** To look at an empty form is to read, and is on record as that. */
    private Permit beforeTyping(CaseId id, Action then) {
        Permit permit = access.require(Action.READ_RISK, id);
        if (!access.would(then, permit)) throw access.refuse(then, id);
        return permit;
    }

    private AssessmentDetails newest(List<AssessmentLine> history, Permit permit) {
        if (history.isEmpty()) return null;
        AssessmentLine line = history.getFirst();
        return assessments.find(line.id(), permit).orElseThrow(() -> access.refuse(permit.action(), line.id())).details(line.madeBy(), vault, permit);
    }

    private AssessmentDetails details(AssessmentId id, Permit permit) {
        Assessment found = assessments.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        return found.details(people.person(new StaffId(found.madeBy())).map(Person::name).orElse(""), vault, permit);
    }

    private Risk risk(CaseId id, Permit permit) {
        return rows.of(permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
