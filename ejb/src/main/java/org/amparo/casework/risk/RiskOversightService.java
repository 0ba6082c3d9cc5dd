package org.amparo.casework.risk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door for whoever oversees a unit: which risks are late or wait for a second person, and her look at one. Levels and dates, never a story. */
@Stateless
public class RiskOversightService {

    @Inject
    private Access access;
    @Inject
    private RiskRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public List<RiskRow> ofUnit() {
        ListPermit leave = access.requireList(Action.LIST_RISKS);
        List<RiskRow> found = rows.ofUnit(clock.instant(), leave);
        access.showing(leave, found.stream().map(RiskRow::survivor).toList());
        return found;
    }

    public RiskStanding standing(CaseId id) {
        return risk(id, access.require(Action.LOOK_AT_RISK, id)).standing();
    }

    /** The second look at a high risk. It never changes the level; it can ask for a new assessment today. */
    public void look(CaseId id, SupervisorsView said, long version) {
        Permit permit = access.require(Action.LOOK_AT_RISK, id);
        Risk risk = risk(id, permit);
        Stale.check(version, risk.version());
        if (said == null) throw Unacceptable.because("view", "casework.problem.missing.view");
        if (!risk.viewOwed()) throw Unacceptable.because("action", "workflow.problem.not-now");
        if (permit.holder().equals(risk.assessedBy())) throw Unacceptable.because("action", "casework.problem.ownAssessment");
        risk.viewed(said, permit.holder(), clock.instant());
        if (said == SupervisorsView.REVIEW_ASKED) askAgain(risk, permit);
        timeline.add(TimelineKind.RISK_SEEN, id, permit);
    }

    private void askAgain(Risk risk, Permit permit) {
        if (risk.state() == RiskWorkflow.State.CURRENT)
            risk.become(RiskWorkflow.TABLE.take(risk.state(), RiskWorkflow.Action.ASK_FOR_REVIEW, caller.actors(), g -> true));
        risk.actBy(RiskClocks.today(clock.instant(), calendars.of(permit.custodian()).zone()));
        RiskStanding now = risk.standing();
        tasks.open(new NewTask(permit.survivor(), now.caseId(), TaskKind.LOOK_AT_SAFETY, permit.survivor(), now.actBy(), null, Priority.URGENT), permit);
    }

    private Risk risk(CaseId id, Permit permit) {
        return rows.of(permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
