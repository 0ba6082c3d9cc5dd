package org.amparo.casework.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.casework.aftercare.AftercareDecisions;
import org.amparo.casework.assessment.Assessments;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.Giving;

/** The door to her plan: what helps her, what is agreed, how it goes on, and the paper of it. */
@Stateless
public class PlanService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;
    @Inject
    private PlanLife life;
    @Inject
    private PlanPapers papers;
    @Inject
    private DraftedPlans drafted;
    @Inject
    private Editions editions;
    @Inject
    private LeadRows leads;
    @Inject
    private Exclusions exclusions;
    @Inject
    private AftercareDecisions aftercare;
    @Inject
    private Assessments assessments;
    @Inject
    private Survivors survivors;
    @Inject
    private Clock clock;

    public PlanPage page(CaseId id) {
        Permit permit = access.require(Action.READ_PLAN, id);
        boolean mayWrite = access.would(Action.WORK_ON_PLAN, permit);
        PlanDetails plan = plan(permit);
        List<ActionDetails> actions = actions(plan, permit);
        Set<PlanWorkflow.Action> next = plan == null || !mayWrite ? Set.of() : PlanWorkflow.TABLE.actionsFrom(plan.state(), withHerWord());
        return new PlanPage(plan, actions, Gaps.without(actions.stream().map(ActionDetails::domain).toList()), leads.of(permit),
                assessments.all(permit).stream().reduce((one, later) -> later).orElse(null),
                young(permit), aftercare.of(permit).orElse(null), team.of(permit), next, mayWrite);
    }

    /** For the form of her wishes. */
    public PlanWishes wishes(CaseId id) {
        Permit permit = access.require(Action.READ_PLAN, id);
        return new PlanWishes(plan(permit), young(permit));
    }

    /** For a step in its life: what it is taken with. */
    public PlanOutline outline(CaseId id) {
        Permit permit = access.require(Action.READ_PLAN, id);
        PlanDetails plan = plan(permit);
        return new PlanOutline(plan, actions(plan, permit));
    }

    /** Who leads in which part of her life. */
    public Map<NeedDomain, OrganisationId> leads(CaseId id) {
        return leads.of(access.require(Action.READ_PLAN, id));
    }

    private PlanDetails plan(Permit permit) {
        return rows.newest(permit).map(p -> words.open(p, permit)).orElse(null);
    }

    private List<ActionDetails> actions(PlanDetails plan, Permit permit) {
        return plan == null ? List.of() : rows.actions(plan.id(), permit).stream().map(a -> words.open(a, permit)).toList();
    }

    private boolean young(Permit permit) {
        return YoungVoice.asked(survivors.age(permit), LocalDate.now(clock));
    }

    /** What was agreed each time, newest first, and what is different from the time before. */
    public List<Edition> editions(CaseId id) {
        Permit permit = access.require(Action.READ_PLAN, id);
        return rows.newest(permit).map(p -> editions.of(p.id(), permit)).orElse(List.of());
    }

    /** @param version -1 as long as there was no plan on the page */
    public void write(CaseId id, HerWishes said, long version) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        SupportPlan plan = drafted.planOrNew(version, permit);
        plan.wishes(words.helps(said.whatHelps(), plan, permit), words.view(said.myView(), plan, permit), said.noWishNow(), clock.instant());
    }

    public void take(CaseId id, PlanStep step, long version) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        life.take(step, fresh(version, permit), withHerWord(), permit);
    }

    /** Whether she has taken the paper, or deliberately not. */
    public void copyIs(CaseId id, Giving.Copy handled, long version) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        if (handled == null) throw Unacceptable.because("copy", "casework.problem.missing.copy");
        SupportPlan plan = fresh(version, permit);
        if (plan.edition() == 0) throw Unacceptable.because("copy", "casework.problem.notAgreedYet");
        plan.copyIs(handled, permit, clock.instant());
    }

    /** Printed, never stored. */
    public PlanPaper paper(CaseId id) {
        return papers.of(access.require(Action.PRINT_FOR_SURVIVOR, id));
    }

    /** Whoever leads in one part leads there alone, and is nobody she wants kept away. @param shown who led when the page was read; @param lead null when nobody does any more */
    public void lead(CaseId id, NeedDomain domain, OrganisationId lead, OrganisationId shown) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        if (domain == null) throw Unacceptable.because("domain", "casework.problem.missing.domain");
        if (lead != null && exclusions.organisations(permit).contains(lead)) throw Unacceptable.because("lead", "casework.problem.notWanted");
        if (!Objects.equals(leads.of(permit).get(domain), shown)) throw new Stale();
        if (lead == null) leads.nobody(domain, permit);
        else leads.name(domain, lead, clock.instant(), permit);
    }

    private SupportPlan fresh(long version, Permit permit) {
        SupportPlan plan = rows.running(permit).orElseThrow(Stale::new);
        Stale.check(version, plan.version());
        return plan;
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
