package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.Someone;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalDetails;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.goal.GoalStep;
import org.amparo.justice.goal.GoalWorkflow;
import org.amparo.justice.goal.GoalWorkflow.State;
import org.amparo.justice.goal.Progress;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;

/** What justice means to her, through the door, in the server. */
@Holds(Recommendation.R_67)
class GoalsIT extends OfJustice {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private LegalTasks legal;
    @Inject
    private Exclusions exclusions;

    private GoalDetails read(GoalId id) {
        return adviser.does(() -> goals.read(id)).goal();
    }

    private void step(Someone by, GoalId id, GoalStep said) {
        does(by, () -> goals.take(id, said, goals.read(id).goal().version()));
    }

    @Test
    void herWordsComeBackAsSheSaidThemAndAreSealed() {
        GoalId id = house.lead().does(() -> goals.express(file, wages()));

        GoalDetails goal = read(id);
        assertEquals("That they pay what they owe", goal.words());
        assertEquals(Set.of(Wish.WAGES, Wish.ACKNOWLEDGEMENT), goal.wishes());
        assertEquals(State.EXPRESSED, goal.state());
        assertEquals(TODAY.plusDays(30), goal.reviewOn());
        assertEquals(0, adviser.counts("select count(*) from amparo.justice_goal g where g::text like '%WAGES%' or g::text like '%owe%'"));
        assertEquals(1, adviser.counts("select count(*) from amparo.justice_goal where goal_id = ?1", id.value()));
    }

    @Test
    void weWorkOnItAndSheAloneSaysThatItIsReached() {
        GoalId id = adviser.does(() -> goals.express(file, wages()));
        step(adviser, id, GoalStep.of(GoalWorkflow.Action.WORK_ON));
        step(house.lead(), id, GoalStep.review(Progress.A_LITTLE, "They wrote to me", TODAY.plusDays(10)));
        assertEquals(Progress.A_LITTLE, read(id).lately().progress());
        assertEquals("They wrote to me", read(id).lately().words());
        assertEquals(TODAY.plusDays(10), read(id).reviewOn());

        assertThrows(Unacceptable.class, () -> step(adviser, id, new GoalStep(GoalWorkflow.Action.REACH, Progress.A_GOOD_WAY, null, null, null, null)));
        step(adviser, id, new GoalStep(GoalWorkflow.Action.REACH, Progress.REACHED, "I have it", null, null, null));
        assertEquals(State.REACHED, read(id).state());
        assertEquals(2, read(id).ratings().size());
        assertEquals(0, legal(house.lead()), "nothing is owed any more");
        assertThrows(Unacceptable.class, () -> step(adviser, id, GoalStep.of(GoalWorkflow.Action.DROP)), "an end is one");
    }

    @Test
    void itIsLetGoOrBecomesSomethingElseWithoutAReasonAndNotPossibleOnlyWithOne() {
        GoalId first = adviser.does(() -> goals.express(file, wages()));
        step(house.lead(), first, GoalStep.of(GoalWorkflow.Action.DROP));
        assertEquals(State.DROPPED, read(first).state());

        GoalId second = adviser.does(() -> goals.express(file, wages()));
        step(adviser, second, new GoalStep(GoalWorkflow.Action.CHANGE, null, null, null, null, new ExpressGoal("An apology", "eng", Set.of(Wish.APOLOGY), null, null)));
        assertEquals(State.CHANGED, read(second).state());
        assertEquals("An apology", read(read(second).changedInto()).words());

        GoalId third = read(second).changedInto();
        assertThrows(Unacceptable.class, () -> step(adviser, third, GoalStep.of(GoalWorkflow.Action.SAY_NOT_POSSIBLE)));
        step(adviser, third, new GoalStep(GoalWorkflow.Action.SAY_NOT_POSSIBLE, null, null, null, "They cannot be found", null));
        assertEquals("They cannot be found", read(third).explained());
    }

    @Test
    @Holds(Recommendation.R_09)
    void nothingForNowHidesWhatIsOwedUntilItIsSpokenOfAgain() {
        does(adviser, () -> orientations.offer(file));
        GoalId wages = adviser.does(() -> goals.express(file, wages()));
        urgent();
        assertEquals(3, legal(house.lead()));

        GoalId rest = house.lead().does(() -> goals.express(file, nothing()));
        assertEquals(2, legal(house.lead()), "the day on which she is asked again, and what is urgent");
        assertEquals(2, legal(adviser));
        assertEquals(TODAY.plusDays(30), adviser.does(() -> goals.page(file)).restsUntil());
        step(adviser, wages, GoalStep.review(null, null, TODAY.plusDays(3)));
        assertEquals(2, legal(adviser), "what is owed meanwhile rests too");
        assertThrows(Unacceptable.class, () -> step(adviser, rest, GoalStep.of(GoalWorkflow.Action.WORK_ON)), "nothing is not worked on");
        assertThrows(Unacceptable.class, () -> house.lead().does(() -> goals.express(file, nothing())));

        step(house.lead(), rest, GoalStep.review(null, null, TODAY.plusDays(60)));
        assertEquals(TODAY.plusDays(60), adviser.does(() -> goals.page(file)).restsUntil());
        assertEquals(2, legal(adviser));

        step(house.lead(), rest, GoalStep.of(GoalWorkflow.Action.DROP));
        assertNull(adviser.does(() -> goals.page(file)).restsUntil());
        assertEquals(3, legal(adviser), "what was owed is owed again, and nothing more");
    }

    @Test
    void whoWantsSomethingAgainRestsNoLonger() {
        does(adviser, () -> orientations.offer(file));
        GoalId rest = adviser.does(() -> goals.express(file, nothing()));
        assertEquals(1, legal(adviser));

        adviser.does(() -> goals.express(file, wages()));

        assertEquals(State.CHANGED, read(rest).state());
        assertEquals(2, legal(adviser));
        assertNull(adviser.does(() -> goals.page(file)).restsUntil());
    }

    /** What is owed has a name for those whom it concerns, and none for anybody else. */
    @Test
    void theNameOfAStepIsReadWhereItConcernsSomebody() {
        does(adviser, () -> orientations.offer(file));
        adviser.does(() -> goals.express(file, wages()));

        assertEquals(Set.of(Owed.GIVE_ORIENTATION, Owed.REVIEW_GOAL), Set.copyOf(adviser.does(() -> goals.page(file)).owed().stream().map(s -> s.what()).toList()));
        assertEquals(List.of(Owed.REVIEW_GOAL), house.lead().does(() -> goals.page(file)).owed().stream().map(s -> s.what()).toList());
        assertEquals(2, legal(house.deputy()), "a task without a name");
        assertEquals(0, house.deputy().counts("select count(*) from amparo.legal_step"));
        assertEquals(1, house.lead().counts("select count(*) from amparo.legal_step"), "the orientation is not the lead's");
        assertFalse(house.lead().does(() -> goals.page(file)).adviser());
        assertTrue(adviser.does(() -> goals.page(file)).adviser());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void nobodyElseCanTellThemFromNothing() {
        GoalId id = adviser.does(() -> goals.express(file, wages()));
        for (Someone who : everybodyElse()) {
            assertThrows(Refusal.class, () -> who.does(() -> goals.page(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> goals.read(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> goals.express(file, wages())), who.toString());
            assertThrows(Refusal.class, () -> does(who, () -> goals.take(id, GoalStep.of(GoalWorkflow.Action.DROP), 0)), who.toString());
            for (String table : List.of("justice_goal", "justice_rating", "legal_step", "legal_orientation", "legal_talk", "participation_word"))
                assertEquals(0, who.counts("select count(*) from amparo." + table), who + " sees " + table);
        }
        does(house.lead(), () -> exclusions.excludePerson(file, adviser.id()));
        assertThrows(Refusal.class, () -> adviser.does(() -> goals.page(file)));
        assertEquals(0, adviser.counts("select count(*) from amparo.justice_goal"));
    }

    @Test
    void whoSavesSecondIsToldAndWritesOverNothing() {
        GoalId id = adviser.does(() -> goals.express(file, wages()));
        long shown = read(id).version();
        step(house.lead(), id, GoalStep.of(GoalWorkflow.Action.WORK_ON));

        assertThrows(Stale.class, () -> does(adviser, () -> goals.take(id, GoalStep.of(GoalWorkflow.Action.DROP), shown)));
        assertEquals(State.WORKING_ON, read(id).state());
    }

    private void urgent() {
        adviser.together(e -> {
            legal.owe(Owed.GIVE_ORIENTATION, new Matter(Id.next()), Instant.now(), Priority.URGENT, access.require(Action.WORK_ON_LEGAL_MATTERS, file));
            return null;
        });
    }

    private record Matter(java.util.UUID value) implements Id {}
}
