package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.HerSafety;
import org.amparo.casework.risk.SafetyEvents;

/** What other areas may ask about her plan, inside an act they hold a permit for: whether there is one that holds, never what it says. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SafetyPlans implements HerSafety {

    @Inject
    private SafetyPlanRows rows;
    @Inject
    private SafetyEvents events;
    @Inject
    private Clock clock;

    /** Before a hearing, a session, a hand-over, a journey, a move. */
    public boolean isCurrent(Permit permit) {
        return rows.newest(permit).filter(plan -> holds(plan, permit)).isPresent();
    }

    @Override
    public boolean planHolds(Permit permit) {
        return isCurrent(permit);
    }

    /** Before our work ends: she has the plan she leaves with, and nothing has happened since. */
    public boolean exitPlanGiven(Permit permit) {
        return rows.newest(permit).filter(p -> p.madeFor() == PlanFor.ENDING && p.given() != null && holds(p, permit)).isPresent();
    }

    boolean holds(SafetyPlan plan, Permit permit) {
        return plan.isCurrent(clock.instant(), events.lastAt(permit));
    }
}
