package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.casework.risk.RiskClocks;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.work.Calendars;
import org.amparo.work.MovesHome;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Whoever moves without a plan that holds is owed one the same day; nobody waits for it before they may move (W2, R-82). */
@ApplicationScoped
@Holds(Recommendation.R_82)
class PlanForAMove {

    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void moves(@Observes MovesHome move) {
        Permit permit = move.permit();
        NewTask owed = new NewTask(permit.survivor(), null, TaskKind.MAKE_SAFETY_PLAN, permit.survivor(),
                RiskClocks.today(clock.instant(), calendars.of(permit.custodian()).zone()), null, Priority.HIGH);
        if (move.afterAnEvent()) tasks.open(owed, permit);
        else tasks.openUnlessPlanHolds(owed, permit);
    }
}
