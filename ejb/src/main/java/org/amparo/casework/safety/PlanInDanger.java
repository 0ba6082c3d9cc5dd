package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.casework.risk.RiskAssessed;
import org.amparo.casework.risk.RiskClocks;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Whoever is in extreme danger and has no plan that holds is owed one the same day. */
@ApplicationScoped
@Holds(Recommendation.R_82)
class PlanInDanger {

    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void assessed(@Observes RiskAssessed risk) {
        if (risk.level() != RiskLevel.EXTREME) return;
        Permit permit = risk.permit();
        tasks.openUnlessPlanHolds(new NewTask(permit.survivor(), null, TaskKind.MAKE_SAFETY_PLAN, permit.survivor(),
                RiskClocks.today(clock.instant(), calendars.of(permit.custodian()).zone()), null, Priority.URGENT), permit);
    }
}
