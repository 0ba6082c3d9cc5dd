package org.amparo.casework.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.need.UnmetReason;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.keepaway.NobodyKeptAway.Named;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.Spot;

/** The door to what a plan consists of: written with her, begun with her yes, and counted when it is not to be had. */
@Stateless
public class ActionService {

    @Inject
    private Access access;
    @Inject
    private Clock clock;
    @Inject
    private CareTeam team;
    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;
    @Inject
    private DraftedPlans drafted;
    @Inject
    private ActionLife life;
    @Inject
    private NobodyKeptAway away;

    public ActionDetails action(CaseId id, PlanActionId action) {
        return action(action, access.require(Action.READ_PLAN, id));
    }

    /** @param action null for a new one */
    public ActionForm form(CaseId id, PlanActionId action) {
        Permit permit = access.require(Action.READ_PLAN, id);
        return new ActionForm(action == null ? null : action(action, permit), team.of(permit));
    }

    private ActionDetails action(PlanActionId action, Permit permit) {
        return rows.action(action, permit).map(a -> words.open(a, permit)).orElseThrow(() -> access.refuse(Action.READ_PLAN, action));
    }

    public PlanActionId add(CaseId id, WriteAction said) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id);
        mustLieAhead(said.due());
        mustBeInTheTeam(said.who(), permit);
        away.mayHelp(named(said), permit);
        return life.add(said, drafted.planOrNew(permit), permit);
    }

    /** Said again, better. Whatever else it says, another goal or other steps are asked about anew. */
    public void write(CaseId id, PlanActionId action, WriteAction said, long version) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id);
        PlannedAction found = fresh(action, version, permit);
        // a day that was promised stays readable after it is over
        if (!Objects.equals(said.due(), found.due())) mustLieAhead(said.due());
        mustBeInTheTeam(said.who(), permit);
        away.mayHelp(named(said), permit);
        life.write(said, found, permit);
    }

    /** A goal may be to stay away from somebody: a name in it is asked about, and never refused for good. */
    private static List<Named> named(WriteAction said) {
        return List.of(new Named(Spot.PLAN, "goal", said.goal(), false), new Named(Spot.PLAN, "steps", said.steps(), false));
    }

    public void start(CaseId id, PlanActionId action, long version) {
        take(id, action, PlanActionWorkflow.Action.START, null, version);
    }

    public void finish(CaseId id, PlanActionId action, long version) {
        take(id, action, PlanActionWorkflow.Action.FINISH, null, version);
    }

    /** Her word, recorded by the worker; no reason is asked for. */
    public void drop(CaseId id, PlanActionId action, long version) {
        take(id, action, PlanActionWorkflow.Action.DROP, null, version);
    }

    public void notToBeHad(CaseId id, PlanActionId action, UnmetReason reason, long version) {
        take(id, action, PlanActionWorkflow.Action.FIND_NOTHING, reason, version);
    }

    public void wantedAgain(CaseId id, PlanActionId action, long version) {
        take(id, action, PlanActionWorkflow.Action.WANT_AGAIN, null, version);
    }

    private void take(CaseId id, PlanActionId action, PlanActionWorkflow.Action step, UnmetReason reason, long version) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        life.take(step, reason, fresh(action, version, permit), permit);
    }

    /** Wherever on earth it is written down. */
    private void mustLieAhead(LocalDate due) {
        if (due != null && due.isBefore(LocalDate.now(clock.withZone(ZoneOffset.ofHours(-12))))) throw Unacceptable.because("due", "casework.problem.dayOver");
    }

    /** Whoever does something with her is one of her team: nobody else learns of it. */
    private void mustBeInTheTeam(WriteAction.Who who, Permit permit) {
        if (who.person() != null && team.of(permit).stream().noneMatch(place -> place.user().equals(who.person())))
            throw Unacceptable.because("responsible", "casework.problem.notInTheTeam");
    }

    private PlannedAction fresh(PlanActionId id, long version, Permit permit) {
        PlannedAction action = rows.action(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        Stale.check(version, action.version());
        return action;
    }
}
