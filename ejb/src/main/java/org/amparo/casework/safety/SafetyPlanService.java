package org.amparo.casework.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.risk.Risks;
import org.amparo.casework.safety.PlanPage.StillNames;
import org.amparo.shared.CaseId;
import org.amparo.shared.SafetyPlanId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.NobodyKeptAway.Named;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to her safety plan: made together, looked at again, given for the time after us, and the card that goes with it. */
@Stateless
public class SafetyPlanService {

    @Inject
    private Access access;
    @Inject
    private SafetyPlanRows rows;
    @Inject
    private SafetyPlans plans;
    @Inject
    private PlanWords words;
    @Inject
    private CaseFiles files;
    @Inject
    private Risks risks;
    @Inject
    private Survivors survivors;
    @Inject
    private NobodyKeptAway away;
    @Inject
    private NamesInPlan names;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    public PlanPage page(CaseId id) {
        Permit permit = covering(id, Action.READ_SAFETY_PLAN);
        return page(access.would(Action.MAKE_SAFETY_PLAN, permit), permit);
    }

    /** Before a case closes: whether she has the plan she leaves with. */
    public boolean exitPlanGiven(CaseId id) {
        return plans.exitPlanGiven(covering(id, Action.READ_SAFETY_PLAN));
    }

    /** For the form: what a new version begins with. */
    public PlanPage toMake(CaseId id) {
        Permit permit = covering(id, Action.READ_SAFETY_PLAN);
        if (!access.would(Action.MAKE_SAFETY_PLAN, permit)) throw access.refuse(Action.MAKE_SAFETY_PLAN, id);
        return page(true, permit);
    }

    /** A version that no longer holds. */
    public PlanDetails version(CaseId id, SafetyPlanId plan) {
        Permit permit = covering(id, Action.READ_SAFETY_PLAN);
        return details(rows.find(plan, permit).orElseThrow(() -> access.refuse(permit.action(), plan)), permit);
    }

    public SafetyPlanId make(MakePlan said) {
        Permit permit = covering(said.id(), Action.MAKE_SAFETY_PLAN);
        Stale.check(said.shown(), rows.newest(permit).map(SafetyPlan::number).orElse(0));
        away.mayHelp(named(said), permit);
        SafetyPlanId id = SafetyPlanId.fresh();
        Instant now = clock.instant();
        rows.add(new SafetyPlan(id, said, words.steps(id, said.parts(), permit), words.place(id, said.parts(), permit), now, now.plus(risks.holds(permit)), permit), permit);
        tasks.doneFor(permit.survivor(), TaskKind.MAKE_SAFETY_PLAN, permit);
        timeline.add(TimelineKind.SAFETY_PLAN_MADE, id, permit);
        return id;
    }

    /** Whom a plan warns of stands in it by name. */
    private static List<Named> named(MakePlan said) {
        return said.parts().entrySet().stream().filter(part -> part.getKey().names() != SafetyPart.Names.DANGERS)
                .map(part -> new Named(Spot.SAFETY_PLAN, part.getKey().name(), part.getValue(), part.getKey().names() == SafetyPart.Names.HELP)).toList();
    }

    /** Looked at together again; it still holds as it is. */
    public void stillHolds(CaseId id, SafetyPlanId plan, long version) {
        Permit permit = covering(id, Action.MAKE_SAFETY_PLAN);
        Instant now = clock.instant();
        SafetyPlan found = newest(plan, version, permit);
        if (names.of(found, permit) != StillNames.NOBODY) throw Unacceptable.because("action", "casework.problem.planNamesKeptAway");
        found.holds(now, now.plus(risks.holds(permit)));
        tasks.doneFor(permit.survivor(), TaskKind.MAKE_SAFETY_PLAN, permit);
        timeline.add(TimelineKind.SAFETY_PLAN_HOLDS, plan, permit);
    }

    /** The plan for the time after us is hers from now on. */
    public void give(CaseId id, SafetyPlanId plan, ExitGiven how, long version) {
        Permit permit = covering(id, Action.MAKE_SAFETY_PLAN);
        if (how == null) throw Unacceptable.because("given", "casework.problem.missing.given");
        SafetyPlan found = newest(plan, version, permit);
        if (found.madeFor() != PlanFor.ENDING) throw Unacceptable.because("action", "workflow.problem.not-now");
        if (names.of(found, permit) != StillNames.NOBODY) throw Unacceptable.because("given", "casework.problem.planNamesKeptAway");
        found.given(how, clock.instant(), permit);
        timeline.add(TimelineKind.EXIT_PLAN_GIVEN, plan, permit);
    }

    /** Handed over, or deliberately not. */
    public void card(CaseId id, SafetyPlanId plan, CardHandling what, long version) {
        Permit permit = covering(id, Action.MAKE_SAFETY_PLAN);
        if (what == null) throw Unacceptable.because("card", "casework.problem.missing.card");
        SafetyPlan found = newest(plan, version, permit);
        if (what == CardHandling.HANDED_OVER && names.of(found, permit) == StillNames.ON_THE_CARD) throw Unacceptable.because("card", "casework.problem.cardNamesKeptAway");
        found.card(what, clock.instant(), permit);
        if (what == CardHandling.HANDED_OVER) timeline.add(TimelineKind.PAPER_HANDED_OVER, plan, permit);
    }

    /** For the printer: numbers and the words she chose for it, nothing else of the plan; and no card that would send her to somebody who is kept away. */
    public CardContent cardContent(CaseId id) {
        Permit permit = covering(id, Action.PRINT_SAFETY_CARD);
        SafetyPlan plan = rows.newest(permit).orElseThrow(() -> access.refuse(permit.action(), id));
        if (names.of(plan, permit) == StillNames.ON_THE_CARD) throw Unacceptable.because("card", "casework.problem.cardNamesKeptAway");
        String country = plan.facts().country();
        return new CardContent(survivors.face(permit).language(), country, EmergencyNumbers.of(country), words.of(plan, permit).get(SafetyPart.ON_THE_CARD));
    }

    private PlanPage page(boolean mayAct, Permit permit) {
        List<SafetyPlan> all = rows.all(permit);
        Instant owed = tasks.open(permit).stream().filter(t -> t.kind() == TaskKind.MAKE_SAFETY_PLAN).map(DueTask::due).findFirst().orElse(null);
        if (all.isEmpty()) return new PlanPage(null, List.of(), false, owed, mayAct, StillNames.NOBODY);
        return new PlanPage(details(all.getFirst(), permit), all.stream().map(SafetyPlan::facts).toList(), plans.holds(all.getFirst(), permit), owed, mayAct, names.of(all.getFirst(), permit));
    }

    private PlanDetails details(SafetyPlan plan, Permit permit) {
        return new PlanDetails(plan.facts(), people.person(new StaffId(plan.madeBy())).map(Person::name).orElse(""), words.of(plan, permit));
    }

    private SafetyPlan newest(SafetyPlanId id, long version, Permit permit) {
        SafetyPlan plan = rows.newest(permit).filter(p -> p.id().equals(id)).orElseThrow(Stale::new);
        Stale.check(version, plan.version());
        return plan;
    }

    private Permit covering(CaseId id, Action action) {
        Permit permit = access.require(action, id);
        if (files.find(permit).isEmpty()) throw access.refuse(action, id);
        return permit;
    }
}
