package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.Stale;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The plan that is going on, or a new draft of one: nobody has to create a plan before writing down what she wants. */
@ApplicationScoped
class DraftedPlans {

    private static final long NONE_YET = -1;

    @Inject
    private PlanRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    SupportPlan planOrNew(Permit permit) {
        return rows.running(permit).orElseGet(() -> begin(permit));
    }

    SupportPlan planOrNew(long shown, Permit permit) {
        return rows.running(permit).map(plan -> {
            Stale.check(shown, plan.version());
            return plan;
        }).orElseGet(() -> {
            Stale.check(shown, NONE_YET);
            return begin(permit);
        });
    }

    private SupportPlan begin(Permit permit) {
        SupportPlan plan = new SupportPlan(files.of(permit).id(), clock.instant(), permit);
        rows.add(plan, permit);
        team.nameLast(plan.id(), permit);
        timeline.add(TimelineKind.PLAN_DRAFTED, plan.id(), permit);
        return plan;
    }
}
