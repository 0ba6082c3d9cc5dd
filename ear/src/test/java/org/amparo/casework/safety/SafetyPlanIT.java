package org.amparo.casework.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.amparo.access.Refusal;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SafetyPlanId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.SafetyTrigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A safety plan through its door, in the server. */
class SafetyPlanIT extends InContainer {

    private static final String PLACE = "Calle de la Luna 7, ring twice";
    private static final String WORDS = " إذا وقف الرجل أمام الباب 😀 <b>&'\"";

    @Inject
    private OpenedCases opened;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private RiskService risks;

    private Someone lead;
    private Someone deputy;
    private Someone other;
    private CaseId id;

    @BeforeEach
    void aCase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        id = opened.of("Canarina", lead, deputy);
    }

    private SafetyPlanId make(PlanFor when, int shown) {
        return lead.does(() -> plans.make(new MakePlan(id, when, TookPart.TOGETHER, "ES",
                Map.of(SafetyPart.WARNING_SIGNS, WORDS, SafetyPart.SAFE_PLACE, PLACE, SafetyPart.ON_THE_CARD, "Ana 600 000 111"), shown)));
    }

    private void act(Someone by, Runnable what) {
        by.does(() -> {
            what.run();
            return null;
        });
    }

    @Test
    void whatIsWrittenComesBackInVersionsAndNobodyOverwritesAColleague() {
        make(PlanFor.NOW, 0);
        assertEquals(WORDS, deputy.does(() -> plans.page(id)).newest().of(SafetyPart.WARNING_SIGNS));
        assertEquals(PLACE, deputy.does(() -> plans.page(id)).newest().of(SafetyPart.SAFE_PLACE));

        assertThrows(Stale.class, () -> make(PlanFor.NOW, 0));
        SafetyPlanId second = make(PlanFor.NOW, 1);
        PlanPage page = lead.does(() -> plans.page(id));
        assertEquals(2, page.versions().size());
        assertEquals(second, page.newest().facts().id());
        assertEquals(1, lead.does(() -> plans.version(id, page.versions().getLast().id())).facts().number());
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellItFromNone() {
        make(PlanFor.NOW, 0);
        assertThrows(Refusal.class, () -> other.does(() -> plans.page(id)));
        assertThrows(Refusal.class, () -> other.does(() -> plans.cardContent(id)));
        assertThrows(Refusal.class, () -> act(other, () -> plans.make(new MakePlan(id, null, TookPart.TOGETHER, null, Map.of(SafetyPart.PETS, "x"), 0))));
    }

    @Test
    @Holds(Recommendation.R_82)
    void aPlanHoldsUntilSomethingHappensOrItsTimeIsOver() {
        SafetyPlanId plan = make(PlanFor.NOW, 0);
        assertTrue(lead.does(() -> plans.page(id)).current());

        act(deputy, () -> risks.happened(new RecordSafetyEvent(id, SafetyTrigger.NEW_THREAT, null)));
        assertFalse(lead.does(() -> plans.page(id)).current());

        act(lead, () -> plans.stillHolds(id, plan, 0));
        assertTrue(lead.does(() -> plans.page(id)).current());
        TestClock.later(Duration.ofDays(8), () -> assertFalse(lead.does(() -> plans.page(id)).current(), "nobody has assessed the risk: a week is the most"));
    }

    @Test
    @Holds({Recommendation.R_15, Recommendation.R_82})
    void thePlanForAfterwardsCountsOnceItIsGiven() {
        SafetyPlanId now = make(PlanFor.NOW, 0);
        assertThrows(Unacceptable.class, () -> act(lead, () -> plans.give(id, now, ExitGiven.ON_PAPER, 0)), "it is not the one for afterwards");
        SafetyPlanId exit = make(PlanFor.ENDING, 1);
        assertFalse(lead.does(() -> plans.exitPlanGiven(id)));
        act(lead, () -> plans.give(id, exit, ExitGiven.ON_PAPER, 0));
        assertTrue(lead.does(() -> plans.exitPlanGiven(id)));

        act(lead, () -> risks.happened(new RecordSafetyEvent(id, SafetyTrigger.ADDRESS_KNOWN, null)));
        assertFalse(lead.does(() -> plans.exitPlanGiven(id)), "what was given before no longer fits");
    }

    @Test
    void theCardHoldsNumbersAndTheWordsChosenForItAndNothingElse() {
        SafetyPlanId plan = make(PlanFor.NOW, 0);
        CardContent card = lead.does(() -> plans.cardContent(id));
        assertEquals("Ana 600 000 111", card.words());
        assertEquals("112", card.numbers().getFirst().number());

        act(lead, () -> plans.card(id, plan, CardHandling.NOT_SAFE_TO_HAVE, 0));
        assertEquals(CardHandling.NOT_SAFE_TO_HAVE, lead.does(() -> plans.page(id)).newest().facts().card());
        assertNull(lead.does(() -> plans.page(id)).newest().facts().given());
    }
}
