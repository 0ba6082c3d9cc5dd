package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.aftercare.AftercareDecisions;
import org.amparo.casework.plan.PlanWorkflow.Action;
import org.amparo.casework.plan.PlanWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.shared.PlanProfile;
import org.amparo.shared.Profile;
import org.amparo.survivor.contact.SafeContacts;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Takes a plan one step on, and sees to what follows: when it is looked at again, who is asked to, which edition is kept. */
@ApplicationScoped
class PlanLife {

    private static final Map<Action, TimelineKind> SAID = new EnumMap<>(Map.of(Action.AGREE, TimelineKind.PLAN_AGREED, Action.BEGIN, TimelineKind.PLAN_BEGUN,
            Action.REVIEW, TimelineKind.PLAN_REVIEW_BEGUN, Action.GO_ON, TimelineKind.PLAN_REVIEWED, Action.PAUSE, TimelineKind.PLAN_PAUSED,
            Action.RESUME, TimelineKind.PLAN_RESUMED, Action.COMPLETE, TimelineKind.PLAN_COMPLETED));
    static final int SOON = 3;
    private static final Duration NOON = Duration.ofHours(12);

    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;
    @Inject
    private Editions editions;
    @Inject
    private AftercareDecisions aftercare;
    @Inject
    private SafeContacts contacts;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Profile profile;
    @Inject
    private PlanProfile times;
    @Inject
    private Clock clock;

    void take(PlanStep step, SupportPlan plan, Set<Actor> actors, Permit permit) {
        List<PlannedAction> actions = rows.actions(plan.id(), permit);
        State to = PlanWorkflow.TABLE.take(plan.state(), step.action(), actors, policy(step, plan, actions, permit)::met);
        keep(step, plan, permit);
        become(step.action(), to, step instanceof PlanStep.Pause pause ? pause.checkIn() : null, plan, permit);
        if (step instanceof PlanStep.Agree || step instanceof PlanStep.GoOn)
            editions.keep(plan.nextEdition(), words.open(plan, permit), actions.stream().map(a -> words.open(a, permit)).toList(), permit);
    }

    /** The first action has begun: so has the plan. */
    void begin(SupportPlan plan, Permit permit) {
        become(Action.BEGIN, PlanWorkflow.TABLE.take(plan.state(), Action.BEGIN, Set.of(Actor.CASEWORKER), g -> true), null, plan, permit);
    }

    /** Somebody is asked to look at it with her, by its day. */
    void remind(SupportPlan plan, Permit permit) {
        owe(TaskKind.REVIEW_NEEDS, plan.reviewOn(), plan, permit);
        plan.reminded();
    }

    /** She wants to go on after a rest: what was due meanwhile is due soon, and not late. */
    void takenUpAgain(SupportPlan plan, Permit permit) {
        LocalDate soon = today().plusDays(SOON);
        if (plan.state() == State.UNDER_REVIEW) owe(TaskKind.REVIEW_NEEDS, soon, plan, permit);
        else if (plan.reviewOn() != null) plan.reviewBy(plan.reviewOn().isBefore(soon) ? soon : plan.reviewOn());
    }

    private PlanPolicy policy(PlanStep step, SupportPlan plan, List<PlannedAction> actions, Permit permit) {
        boolean afterwards = step instanceof PlanStep.Complete && aftercare.of(permit).isPresent();
        boolean unreachable = step instanceof PlanStep.Complete end && end.by() == CompletedBy.UNREACHABLE;
        return new PlanPolicy(step, actions.stream().map(PlannedAction::stand).toList(), plan.noWishNow(), due(plan), afterwards,
                unreachable && contacts.triesInVain(permit) >= profile.failedAttempts());
    }

    private void keep(PlanStep step, SupportPlan plan, Permit permit) {
        switch (step) {
            case PlanStep.Agree agree -> plan.agreed(words.agreed(agree.words(), plan, permit), agree.language(), clock.instant());
            case PlanStep.GoOn on -> plan.considered(on.exploitedAgain());
            case PlanStep.Complete end -> plan.completed(end.by(), clock.instant());
            case PlanStep.Review review -> { }
            case PlanStep.Pause pause -> { }
            case PlanStep.Resume resume -> { }
        }
    }

    private void become(Action action, State to, LocalDate wanted, SupportPlan plan, Permit permit) {
        LocalDate checkIn = to != State.PAUSED_BY_SURVIVOR ? null : wanted == null ? today().plusDays(times.checkInDays()) : wanted;
        LocalDate review = switch (action) {
            case AGREE, GO_ON, RESUME -> today().plusDays(times.reviewDays());
            case BEGIN -> plan.reviewOn();
            case REVIEW, PAUSE, COMPLETE -> null;
        };
        settle(action, plan, permit);
        plan.become(to, review, checkIn, clock.instant());
        if (checkIn != null) owe(TaskKind.CHECK_IN, checkIn, plan, permit);
        timeline.add(SAID.get(action), plan.id(), permit);
    }

    /** A review that has begun still has to be finished; everything else about the old state is settled by the step itself. */
    private void settle(Action action, SupportPlan plan, Permit permit) {
        switch (action) {
            case GO_ON -> tasks.doneFor(plan.id(), TaskKind.REVIEW_NEEDS, permit);
            case REVIEW -> owe(TaskKind.REVIEW_NEEDS, due(plan) ? plan.reviewOn() : today().plusDays(SOON), plan, permit);
            case PAUSE, COMPLETE -> tasks.cancelFor(plan.id(), permit);
            case RESUME -> tasks.doneFor(plan.id(), TaskKind.CHECK_IN, permit);
            case AGREE, BEGIN -> { }
        }
    }

    private void owe(TaskKind kind, LocalDate by, SupportPlan plan, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), plan.caseId(), kind, plan.id(), by.atStartOfDay(ZoneOffset.UTC).toInstant().plus(NOON), null, Priority.NORMAL), permit);
    }

    private boolean due(SupportPlan plan) {
        return plan.reviewOn() != null && !plan.reviewOn().isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
