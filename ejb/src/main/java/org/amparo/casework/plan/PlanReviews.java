package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.PlanProfile;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** Asks for a look at each plan some days before its time, and puts it under review on its day; who is late hears it, and then the supervisors. */
@ApplicationScoped
class PlanReviews implements Job {

    private static final int BITE = 50;

    @Inject
    private PlanRows rows;
    @Inject
    private PlanLife life;
    @Inject
    private Access access;
    @Inject
    private PlanProfile times;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "plan-reviews";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        oneByOne.each(rows.due(today.plusDays(times.remindDays()), today, BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId(survivor));
            rows.running(permit).filter(p -> p.reviewOn() != null).ifPresent(plan -> look(plan, today, permit));
        });
    }

    private void look(SupportPlan plan, LocalDate today, Permit permit) {
        if (plan.state() == PlanWorkflow.State.IN_PROGRESS && !plan.reviewOn().isAfter(today)) life.take(new PlanStep.Review(false), plan, Set.of(Actor.SYSTEM), permit);
        else life.remind(plan, permit);
    }
}
