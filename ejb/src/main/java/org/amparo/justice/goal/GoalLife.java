package org.amparo.justice.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.GoalWorkflow.Condition;
import org.amparo.justice.goal.GoalWorkflow.State;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.time.Term;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Sealed;
import org.amparo.work.Calendars;
import org.amparo.work.Priority;

/** Takes a step of the table and sees to what follows: the day on which she is asked again, and that everything rests while she wants nothing. */
@ApplicationScoped
class GoalLife {

    private static final int FARTHEST_DAYS = 366;

    @Inject
    private Goals goals;
    @Inject
    private GoalWords words;
    @Inject
    private CareTeam team;
    @Inject
    private LegalTasks legal;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** She wants something: whatever rested until now goes on, in the same act. */
    GoalId express(ExpressGoal said, Permit permit) {
        Optional<JusticeGoal> rest = goals.rest(permit);
        GoalId id = add(said, permit);
        rest.ifPresent(until -> {
            until.became(id);
            ends(until, GoalWorkflow.TABLE.take(until.state(), Action.CHANGE, Set.of(Actor.SURVIVOR), guard -> true), permit);
        });
        owed(id, said.rests(), permit);
        return id;
    }

    void take(JusticeGoal goal, GoalStep said, Set<Actor> actors, Permit permit) {
        GoalPolicy policy = new GoalPolicy(goal.rests(), said, today());
        State to = GoalWorkflow.TABLE.take(goal.state(), said.action(), actors, guard -> policy.met((Condition) guard));
        Sealed why = said.explained() == null ? goal.explained() : words.explained(said.explained(), goal, permit);
        if (said.rated()) rate(goal, said, permit);
        goal.explained(why);
        if (said.action() == Action.REVIEW) {
            goal.spokenOfAgain(ahead(said.reviewOn()));
            goal.become(to, clock.instant(), permit);
            goals.write();
            legal.moveTo(due(goal.reviewOn()), Owed.REVIEW_GOAL, goal.id(), permit);
        } else if (said.action() == Action.CHANGE) {
            GoalId instead = add(said.instead(), permit);
            goal.became(instead);
            ends(goal, to, permit);
            owed(instead, said.instead().rests(), permit);
        } else if (GoalWorkflow.TABLE.endsAt(to)) {
            ends(goal, to, permit);
        } else {
            goal.become(to, clock.instant(), permit);
        }
    }

    private GoalId add(ExpressGoal said, Permit permit) {
        if (said.rests() && goals.rest(permit).isPresent()) throw Unacceptable.because("wishes", "justice.problem.restsAlready");
        GoalId id = GoalId.fresh();
        LocalDate review = said.reviewOn() == null ? LocalDate.ofInstant(calendars.dueAt(permit.custodian(), Term.GOAL_REVIEW.span()), ZoneOffset.UTC) : ahead(said.reviewOn());
        goals.add(new JusticeGoal(id, said, words.sealed(id, said, permit), review, clock.instant(), permit), permit);
        team.nameLast(id, permit);
        return id;
    }

    private void ends(JusticeGoal goal, State as, Permit permit) {
        goal.become(as, clock.instant(), permit);
        goals.write();
        legal.cancel(goal.id(), permit);
        if (goal.rests()) legal.goOn(permit);
    }

    private void owed(GoalId id, boolean rests, Permit permit) {
        Instant due = due(goals.find(id, permit).orElseThrow().reviewOn());
        if (rests) {
            legal.rest(permit);
            legal.oweWhileResting(Owed.REVIEW_GOAL, id, due, permit);
        } else {
            legal.owe(Owed.REVIEW_GOAL, id, due, Priority.NORMAL, permit);
        }
    }

    private static Instant due(LocalDate on) {
        return on.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private void rate(JusticeGoal goal, GoalStep said, Permit permit) {
        UUID id = Id.next();
        Progress progress = said.progress() == null ? Progress.PREFER_NOT_TO_SAY : said.progress();
        goals.rate(new Goals.Rating(id, goal.id().value(), progress, words.rating(id, said.words(), permit), clock.instant()), permit);
    }

    private LocalDate ahead(LocalDate day) {
        if (!day.isAfter(today()) || day.isAfter(today().plusDays(FARTHEST_DAYS))) throw Unacceptable.because("reviewOn", "justice.problem.reviewOn");
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
