package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.need.Needs;
import org.amparo.casework.need.UnmetReason;
import org.amparo.casework.plan.PlanActionWorkflow.Action;
import org.amparo.casework.plan.PlanActionWorkflow.Condition;
import org.amparo.casework.plan.PlanActionWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;
import org.amparo.workflow.Guard;

/** Writes an action down and takes it one step on, and sees to what follows for the plan and for the need it answers. */
@ApplicationScoped
class ActionLife {

    private static final Set<PlanWorkflow.State> AGREED = EnumSet.of(PlanWorkflow.State.AGREED, PlanWorkflow.State.IN_PROGRESS, PlanWorkflow.State.UNDER_REVIEW);
    private static final Map<Action, TimelineKind> SAID = new EnumMap<>(Map.of(Action.START, TimelineKind.PLAN_ACTION_BEGUN, Action.FINISH, TimelineKind.PLAN_ACTION_DONE,
            Action.DROP, TimelineKind.PLAN_ACTION_DROPPED, Action.FIND_NOTHING, TimelineKind.PLAN_ACTION_NOT_AVAILABLE, Action.WANT_AGAIN, TimelineKind.PLAN_ACTION_WANTED_AGAIN,
            Action.ASK_AGAIN, TimelineKind.PLAN_ACTION_ASKED_AGAIN));

    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;
    @Inject
    private PlanLife plans;
    @Inject
    private Needs needs;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    PlanActionId add(WriteAction said, SupportPlan plan, Permit permit) {
        PlannedAction action = new PlannedAction(plan.id(), clock.instant(), permit);
        keep(said, action, permit);
        rows.add(action, permit);
        timeline.add(TimelineKind.PLAN_ACTION_ADDED, plan.id(), permit);
        if (said.agrees() == Agreement.NO) take(Action.DROP, null, action, permit);
        return action.id();
    }

    void write(WriteAction said, PlannedAction action, Permit permit) {
        plan(action, permit);
        ActionDetails before = words.open(action, permit);
        if (!before.open()) throw Unacceptable.because("action", "workflow.problem.not-now");
        keep(said, action, permit);
        boolean other = !Objects.equals(before.goal(), said.goal()) || !Objects.equals(before.steps(), said.steps());
        // a yes was given to what stood there
        if (other && said.agrees() == before.agrees() && said.agrees().permits()) action.agrees(Agreement.NOT_ASKED);
        if (action.stand().agrees() == Agreement.NO) take(Action.DROP, null, action, permit);
        else if (before.state() == State.DOING && !action.stand().agrees().permits()) take(Action.ASK_AGAIN, null, action, permit);
    }

    void take(Action step, UnmetReason reason, PlannedAction action, Permit permit) {
        SupportPlan plan = plan(action, permit);
        PlanActionWorkflow.State to = PlanActionWorkflow.TABLE.take(action.state(), step, withHerWord(), met(action, plan, reason));
        action.become(to, step == Action.FIND_NOTHING ? reason : null, clock.instant());
        timeline.add(SAID.get(step), plan.id(), permit);
        if (step == Action.WANT_AGAIN && action.stand().agrees() == Agreement.NO) action.agrees(Agreement.NOT_ASKED);
        if (step == Action.START && plan.state() == PlanWorkflow.State.AGREED) plans.begin(plan, permit);
        if (step == Action.FIND_NOTHING) count(action, reason, permit);
    }

    /** One count of what could not be had, kept with the needs: the action only says which need it was. */
    private void count(PlannedAction action, UnmetReason reason, Permit permit) {
        action.answers(needs.nothingFound(action.need(), action.domain(), words.open(action, permit).goal(), reason, permit));
    }

    private void keep(WriteAction said, PlannedAction action, Permit permit) {
        if (said.need() != null) needs.need(said.need(), permit);
        action.write(said, words.goal(said.goal(), action, permit), words.steps(said.steps(), action, permit), clock.instant());
    }

    private SupportPlan plan(PlannedAction action, Permit permit) {
        return rows.running(permit).filter(p -> p.id().equals(action.plan())).orElseThrow(() -> Unacceptable.because("action", "workflow.problem.not-now"));
    }

    private static Predicate<Guard> met(PlannedAction action, SupportPlan plan, UnmetReason reason) {
        return guard -> switch ((Condition) guard) {
            case SURVIVOR_AGREES -> action.stand().agrees().permits();
            case PLAN_AGREED -> AGREED.contains(plan.state());
            case REASON_CODED -> reason != null;
        };
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
