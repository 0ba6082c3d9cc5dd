package org.amparo.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.NeedWorkflow;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.need.UnmetReason;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;

/** A plan from the first wish to what becomes of each goal. */
class PlanIT extends PlannedCase {

    @Test
    @Holds({Recommendation.R_07, Recommendation.R_21})
    void whatHelpsStandsThereInWordsOfOnesOwnAndSealed() {
        does(() -> plans.write(file, new HerWishes("Canarina breathes at the window", "Nobody asked me before", false), -1));

        PlanPage page = page();
        assertEquals("Canarina breathes at the window", page.plan().words().whatHelps());
        assertEquals("Nobody asked me before", page.plan().words().myView());
        assertTrue(page.young(), "the age is not known");
        assertEquals(0, Someone.counted("select count(*) from amparo.support_plan p where p.plan_id = ?1 and p::text like '%window%'", page.plan().id().value()));
    }

    @Test
    @Holds(Recommendation.R_11)
    void nothingBeginsWithoutAYesAndWithoutAnAgreedPlan() {
        PlanActionId asked = add(SCHOOL, Agreement.NOT_ASKED);
        assertThrows(Unacceptable.class, () -> take(new PlanStep.Agree("eng", null)), "she was not asked yet");
        say(asked, SCHOOL, Agreement.YES);
        assertThrows(Unacceptable.class, () -> start(asked), "the plan is not agreed yet");

        take(new PlanStep.Agree("eng", "Yes, like this"));
        start(asked);

        assertEquals(PlanWorkflow.State.IN_PROGRESS, page().plan().state());
        assertEquals(PlanActionWorkflow.State.DOING, action(asked).state());
        assertEquals("Yes, like this", page().plan().words().agreed());
        assertEquals(1, summary().open());
        assertThrows(PersistenceException.class, () -> lead.together(e -> e.createNativeQuery("update amparo.plan_action set agrees = 'NOT_ASKED' where action_id = :id")
                .setParameter("id", asked.value()).executeUpdate()), "not past the application either");
    }

    @Test
    @Holds(Recommendation.R_11)
    void whenTheWordsChangeTheYesIsAskedForAgain() {
        PlanActionId id = begun();

        say(id, "Canarina wants to learn at home", Agreement.YES);
        assertEquals(Agreement.NOT_ASKED, action(id).agrees());
        assertEquals(PlanActionWorkflow.State.TODO, action(id).state());

        say(id, "Canarina wants to learn in the evening", Agreement.CHANGED);
        assertEquals(Agreement.CHANGED, action(id).agrees());
        start(id);
        assertEquals(PlanActionWorkflow.State.DOING, action(id).state());
    }

    @Test
    void nothingIsPlannedForADayThatIsOver() {
        PlanActionId id = add(SCHOOL, Agreement.YES);
        for (WriteAction over : List.of(until(LocalDate.of(2020, 1, 1)), until(LocalDate.now().minusDays(3)))) {
            assertEquals("due", assertThrows(Unacceptable.class, () -> lead.does(() -> actions.add(file, over))).problems().getFirst().field());
            assertThrows(Unacceptable.class, () -> does(() -> actions.write(file, id, over, action(id).version())));
        }
        does(() -> actions.write(file, id, until(LocalDate.now().plusDays(3)), action(id).version()));
        TestClock.later(Duration.ofDays(10), () -> does(() -> actions.write(file, id, until(action(id).due()), action(id).version())));
    }

    private WriteAction until(LocalDate due) {
        return new WriteAction(NeedDomain.EDUCATION, null, SCHOOL, null, Idea.SURVIVOR, Agreement.YES, new WriteAction.Who(DoneBy.SURVIVOR, null), due, null, null);
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_41})
    void aNoLeavesItOutAndItCanBeWantedAgain() {
        PlanActionId id = add(SCHOOL, Agreement.NO);
        assertEquals(PlanActionWorkflow.State.DROPPED_BY_SURVIVOR, action(id).state());

        does(() -> actions.wantedAgain(file, id, action(id).version()));

        assertEquals(PlanActionWorkflow.State.TODO, action(id).state());
        assertEquals(Agreement.NOT_ASKED, action(id).agrees());
    }

    @Test
    @Holds(Recommendation.R_11)
    void noWishForNowIsAPlanThatCanBeAgreed() {
        does(() -> plans.write(file, new HerWishes(null, null, true), -1));

        take(new PlanStep.Agree("eng", null));

        assertEquals(PlanWorkflow.State.AGREED, page().plan().state());
    }

    @Test
    @Holds({Recommendation.R_60, Recommendation.R_132})
    void whatIsNotToBeHadIsCountedOnceWithTheNeedItAnswers() {
        var need = lead.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.EDUCATION, Priority.NORMAL, "To learn", null, 2)))).getFirst();
        PlanActionId one = add(SCHOOL, Agreement.YES);
        PlanActionId two = add("A course by post", Agreement.YES);

        does(() -> actions.notToBeHad(file, one, UnmetReason.NO_CAPACITY, action(one).version()));
        does(() -> actions.notToBeHad(file, two, UnmetReason.TOO_FAR, action(two).version()));

        assertEquals(need, action(one).need());
        assertEquals(need, action(two).need());
        List<NeedDetails> all = lead.does(() -> needs.needs(file));
        assertEquals(1, all.size());
        assertEquals(NeedWorkflow.State.UNMET, all.getFirst().state());
        assertEquals(UnmetReason.NO_CAPACITY, all.getFirst().reason());
    }

    @Test
    @Holds(Recommendation.R_60)
    void whereNoNeedWasRecordedItIsNowInTheWordsOfTheGoal() {
        PlanActionId id = add(SCHOOL, Agreement.YES);

        does(() -> actions.notToBeHad(file, id, UnmetReason.NO_SERVICE, action(id).version()));

        NeedDetails need = lead.does(() -> needs.needs(file)).getFirst();
        assertEquals(NeedWorkflow.State.UNMET, need.state());
        assertEquals(SCHOOL, need.words());
        assertThrows(Unacceptable.class, () -> does(() -> actions.notToBeHad(file, add("x", Agreement.YES), null, 0)), "why is coded");
    }
}
