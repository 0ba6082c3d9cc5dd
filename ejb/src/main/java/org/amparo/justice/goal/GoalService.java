package org.amparo.justice.goal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.casework.rest.Resting;
import org.amparo.justice.task.LegalTasks;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;

/** The door to what justice means to her: for the legal adviser of her team and whoever leads her case. */
@Stateless
public class GoalService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private Goals goals;
    @Inject
    private GoalWords words;
    @Inject
    private GoalLife life;
    @Inject
    private LegalTasks legal;
    @Inject
    private Resting resting;
    @Inject
    private Clock clock;

    /** @param subject the survivor, her case, or anything of hers */
    public GoalsPage page(Id subject) {
        Permit permit = access.require(Action.READ_GOALS, subject);
        CaseHead head = heads.of(permit);
        boolean mayAct = mayAct(head);
        boolean adviser = caller.has(Role.LEGAL_ADVISER);
        List<Goals.Rating> ratings = goals.ratings(permit);
        List<GoalDetails> all = goals.all(permit).stream().map(g -> words.opened(g, ratings, next(g, mayAct), permit)).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new GoalsPage(head, all, resting.reflection(today, permit), legal.open(!adviser, permit), mayAct, adviser);
    }

    public GoalPage read(GoalId id) {
        Permit permit = access.require(Action.READ_GOALS, id);
        CaseHead head = heads.of(permit);
        JusticeGoal goal = found(id, permit);
        return new GoalPage(head, words.opened(goal, goals.ratings(permit), next(goal, mayAct(head)), permit));
    }

    public GoalId express(Id subject, ExpressGoal said) {
        return life.express(said, access.require(Action.WORK_ON_GOALS, subject));
    }

    public void take(GoalId id, GoalStep said, long version) {
        Permit permit = access.require(Action.WORK_ON_GOALS, id);
        JusticeGoal goal = found(id, permit);
        Stale.check(version, goal.version());
        life.take(goal, said, withHerWord(), permit);
    }

    /** Whoever may read her goals works on them as long as the case runs. */
    private static boolean mayAct(CaseHead head) {
        return head.facts() != null && head.facts().running();
    }

    private JusticeGoal found(GoalId id, Permit permit) {
        return goals.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Set<GoalWorkflow.Action> next(JusticeGoal goal, boolean mayAct) {
        if (!mayAct) return Set.of();
        Set<GoalWorkflow.Action> next = EnumSet.noneOf(GoalWorkflow.Action.class);
        next.addAll(GoalWorkflow.TABLE.actionsFrom(goal.state(), withHerWord()));
        if (goal.rests()) next.removeIf(action -> GoalWorkflow.TABLE.step(goal.state(), action).orElseThrow().guards().contains(GoalWorkflow.Condition.SOMETHING_WANTED));
        return next;
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
