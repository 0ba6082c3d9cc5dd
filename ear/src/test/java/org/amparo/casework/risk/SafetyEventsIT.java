package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.casework.safety.SafetyPlans;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.Outcome;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other areas tell of her safety, each under the permit it holds; in the server. */
class SafetyEventsIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private SafetyPlans questions;
    @Inject
    private CaseService cases;
    @Inject
    private ContactService contacts;
    @Inject
    private Access access;
    @Inject
    private Event<SafetyEvent> told;

    private Someone lead;
    private Someone supervisor;
    private CaseId id;

    @BeforeEach
    void aCaseWithAnAssessment() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        id = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER).in(unit));
        lead.does(() -> risks.assess(new AssessRisk(id, RiskLevel.LOW, null, RiskLevel.LOW, TookPart.TOGETHER, null, Set.of(), null, null, 0)));
    }

    private void tells(SafetyTrigger what, Permit permit) {
        told.fire(new SafetyEvent(what, permit));
    }

    private void isLookedAtToday(SafetyTrigger shown) {
        RiskPage page = lead.does(() -> risks.page(id));
        assertEquals(RiskWorkflow.State.REVIEW_DUE, page.standing().state());
        assertEquals(List.of(shown), page.events().stream().map(SafetyEventShown::what).toList());
        assertNull(page.events().getFirst().words());
        assertTrue(lead.does(() -> cases.page(id)).tasks().stream().anyMatch(t -> t.kind() == TaskKind.LOOK_AT_SAFETY && t.assignee().equals(lead.id())));
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_82})
    void theSystemCanTellOfABreach() {
        Someone.system(e -> {
            tells(SafetyTrigger.DATA_BREACH, access.require(Action.RUN_TIMER, id));
            return null;
        });
        isLookedAtToday(SafetyTrigger.DATA_BREACH);
    }

    @Test
    void aSupervisorsDecisionCanTellOfAServiceThatEnds() {
        supervisor.together(e -> {
            tells(SafetyTrigger.SERVICE_ENDED, access.require(Action.DECIDE_SERVICE_END, id));
            return null;
        });
        isLookedAtToday(SafetyTrigger.SERVICE_ENDED);
    }

    @Test
    @Holds(Recommendation.R_87)
    void thatSomebodyFearedIsFreeIsNotToldWhereProceedingsAreNobodysBusiness() {
        Someone.system(e -> {
            tells(SafetyTrigger.SUSPECT_FREE, access.require(Action.RUN_TIMER, id));
            return null;
        });
        isLookedAtToday(SafetyTrigger.OTHER);
    }

    @Test
    void whoeverCannotBeReachedIsThoughtOfOnce() {
        WayId way = lead.does(() -> contacts.add(id, new KeepWay(1, Channel.PHONE, "+51 999 100 200", SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null,
                LeaveMessage.NO, false, false)));
        for (int i = 0; i < 4; i++)
            lead.does(() -> {
                contacts.tried(id, way, Outcome.NO_ANSWER, null);
                return null;
            });
        isLookedAtToday(SafetyTrigger.MISSED_CHECK_IN);
    }

    /** As a hearing, a journey or a move will ask it. */
    @Test
    @Holds(Recommendation.R_82)
    void otherAreasAskWhetherAPlanHoldsAndReadNothingOfIt() {
        assertFalse(holds());
        lead.does(() -> plans.make(new MakePlan(id, PlanFor.NOW, TookPart.TOGETHER, null, Map.of(SafetyPart.WHO_HELPS, "Ana"), 0)));
        assertTrue(holds());
        lead.together(e -> {
            tells(SafetyTrigger.TRAVEL_PLANNED, access.require(Action.MANAGE_CASE, id));
            return null;
        });
        assertFalse(holds(), "a journey asks for a new look");
    }

    private boolean holds() {
        return lead.together(e -> questions.isCurrent(access.require(Action.MANAGE_CASE, id)));
    }
}
