package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** An assessment holds for as long as its level allows, and no longer. */
@ApplicationScoped
class RisksDue implements Job {

    private static final int BITE = 50;

    @Inject
    private RiskRows rows;
    @Inject
    private Access access;
    @Inject
    private Timeline timeline;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "risks-due";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(rows.fallingDue(clock.instant(), BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId(survivor));
            rows.of(permit).filter(r -> r.state() == RiskWorkflow.State.CURRENT && r.standing().late(clock.instant())).ifPresent(r -> {
                r.become(RiskWorkflow.TABLE.take(r.state(), RiskWorkflow.Action.FALL_DUE, Set.of(Actor.SYSTEM), g -> true));
                timeline.add(TimelineKind.RISK_REVIEW_DUE, r.caseId(), permit);
            });
        });
    }
}
