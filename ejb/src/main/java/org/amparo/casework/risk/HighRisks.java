package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.People;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** A supervisor hears of a high risk within a minute, and once more when nobody has looked at it in time. */
@ApplicationScoped
class HighRisks implements Job {

    private static final int BITE = 50;

    @Inject
    private RiskRows rows;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "high-risks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(rows.waitingForAView(clock.instant(), BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId(survivor));
            rows.of(permit).filter(Risk::viewOwed).ifPresent(risk -> tell(risk, permit));
        });
    }

    private void tell(Risk risk, Permit permit) {
        people.supervisors(team.unit(permit).orElse(null), permit.custodian(), Set.of(risk.assessedBy()))
                .forEach(s -> notices.tell(s.id(), risk.viewTold() == 0 ? NoticeKind.HIGH_RISK_SET : NoticeKind.HIGH_RISK_NOT_SEEN, risk.caseId()));
        risk.toldAgain();
    }
}
