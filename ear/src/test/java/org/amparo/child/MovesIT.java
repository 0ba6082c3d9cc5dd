package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Action;
import org.amparo.casework.CaseService;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.PlanPage;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** Whoever moves home without a safety plan that holds is owed one the same day, and nobody is kept from moving for it. */
@Holds(Recommendation.R_82)
class MovesIT extends OfAChild {

    @Inject
    private SafetyPlanService plans;
    @Inject
    private RiskService risks;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private CaseService cases;

    @Test
    void aPlacementWithoutAPlanIsATaskForTheLeadTheSameDayAndAPlanSettlesIt() {
        placed();
        DueTask owed = owedPlan().getFirst();
        assertEquals(chen.id(), owed.assignee());
        assertEquals(Priority.HIGH, owed.priority());
        assertEquals(LocalDate.now(ZoneId.of("UTC")), owed.due().atZone(ZoneId.of("UTC")).toLocalDate());
        assertTrue(chen.does(() -> cases.page(file)).tasks().stream().anyMatch(t -> t.kind() == TaskKind.MAKE_SAFETY_PLAN), "on the page of the case");
        assertNotNull(chen.does(() -> plans.page(file)).owed(), "and it is said on the page of the plan");
        take(chen, Track.CARE, "END", heard());
        assertEquals(1, owedPlan().size(), "one is enough");
        make();
        assertEquals(List.of(), owedPlan());
        assertNull(chen.does(() -> plans.page(file)).owed());
    }

    @Test
    void whoHasAPlanThatHoldsIsOwedNoneUntilSomethingHappens() {
        make();
        placed();
        assertEquals(List.of(), owedPlan());
        chen.does(() -> {
            risks.happened(new RecordSafetyEvent(file, SafetyTrigger.NEW_THREAT, null));
            return null;
        });
        assertEquals(List.of(), owedPlan(), "no move");
        take(chen, Track.CARE, "END", heard());
        assertEquals(1, owedPlan().size(), "the plan holds no more, and there is a move");
    }

    @Test
    void aJourneyThatIsPlannedNeedsANewOne() {
        make();
        chen.does(() -> {
            risks.happened(new RecordSafetyEvent(file, SafetyTrigger.TRAVEL_PLANNED, "To her aunt"));
            return null;
        });
        assertEquals(1, owedPlan().size());
        PlanPage page = chen.does(() -> plans.page(file));
        chen.does(() -> {
            plans.stillHolds(file, page.newest().facts().id(), page.newest().facts().version());
            return null;
        });
        assertEquals(List.of(), owedPlan(), "looked at together, and it holds");
    }

    @Test
    void aPlaceToLiveThatBeginsOrEndsIsAMoveAndNoOtherHelpIs() {
        for (ServiceKind kind : ServiceKind.values()) {
            boolean home = Set.of(ServiceKind.SAFE_HOUSING, ServiceKind.TRANSITIONAL_HOUSING).contains(kind);
            NeedId need = chen.does(() -> needs.record(file, List.of(new RecordNeed(kind.domain(), Priority.NORMAL, "Help", null, 1)))).getFirst();
            ServiceId help = chen.does(() -> support.offer(file, new OfferService(need, kind.domain(), kind, null, null, Funding.OWN_MEANS, false, Set.of(), null)));
            step(help, new Step.Accept(true));
            assertEquals(0, owedPlan().size(), "nobody has moved yet");
            step(help, new Step.Start(true, LocalDate.now(), null, null));
            assertEquals(home ? 1 : 0, owedPlan().size(), kind.name());
            settle();
            step(help, new Step.Stop());
            assertEquals(home ? 1 : 0, owedPlan().size(), kind + ", out again");
            settle();
        }
    }

    private void settle() {
        chen.together(e -> {
            tasks.doneFor(her, TaskKind.MAKE_SAFETY_PLAN, access.require(Action.MANAGE_CASE, file));
            return null;
        });
    }

    /** The system carries a partner's answer over, and reads no plan: the database says only whether one holds. */
    @Test
    void whetherAPlanHoldsIsSaidToWhomItConcernsAndToNobodyElse() {
        make();
        String holds = "select cast(amparo.safety_plan_holds(?1) as integer)";
        assertEquals(1, carla.counts(holds, her.value()));
        assertEquals(1, Someone.counted(holds, her.value()));
        assertEquals(0, Someone.joins(house, Role.CASEWORKER).counts(holds, her.value()));
        assertEquals(0, Someone.joins(OrganisationId.fresh(), Role.PARTNER).counts(holds, her.value()));
    }

    private void placed() {
        chen.does(() -> child.open(file, Track.CARE, Said.nothing().with(CareKind.SAFE_PARENT)));
        take(chen, Track.CARE, "MATCH", heard().seen(Assurance.SIBLINGS_TOGETHER));
        take(chen, Track.CARE, "PLACE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT, Assurance.CANNOT_WAIT));
    }

    private void make() {
        chen.does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), plans.page(file).shown())));
    }

    private void step(ServiceId help, Step step) {
        chen.does(() -> {
            support.take(help, step, support.read(help).version());
            return null;
        });
    }

    private List<DueTask> owedPlan() {
        return chen.together(e -> tasks.open(access.require(Action.READ_CASE, file))).stream().filter(t -> t.kind() == TaskKind.MAKE_SAFETY_PLAN).toList();
    }
}
