package org.amparo.referral;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.TeamReason;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.GoalStep;
import org.amparo.justice.goal.Progress;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.ParticipationService;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.participation.Present;
import org.amparo.justice.proceeding.News;
import org.amparo.justice.proceeding.ProceedingId;
import org.amparo.justice.proceeding.ProceedingKind;
import org.amparo.justice.proceeding.ProceedingService;
import org.amparo.justice.proceeding.ProceedingWorkflow;
import org.amparo.justice.proceeding.RecordProceeding;
import org.amparo.justice.proceeding.WantsUpdates;
import org.amparo.referral.Referring.World;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** What a legal adviser's pages and saves may ask of the database, the head of the case among them. */
class LegalCeilingsIT extends Ceilings {

    private static final ExpressGoal WAGES = new ExpressGoal("That they pay", "eng", Set.of(Wish.WAGES), null, null);

    @Inject
    private AssignmentService teams;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private GoalService goals;
    @Inject
    private OrientationService orientations;
    @Inject
    private ParticipationService participation;
    @Inject
    private ProceedingService proceedings;

    private Someone adviser(World w) {
        Someone adviser = Someone.joins(w.worker().organisation(), Role.LEGAL_ADVISER);
        does(w.worker(), () -> teams.join(w.file(), adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        return adviser;
    }

    private void understood(World w, Someone adviser) {
        does(adviser, () -> orientations.offer(w.file()));
        does(adviser, () -> orientations.take(w.file(), Action.TELL, talk(), 0));
        does(adviser, () -> orientations.take(w.file(), Action.UNDERSTAND, null, 1));
        w.worker().does(() -> plans.make(new MakePlan(w.file(), PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), 0)));
    }

    private static Talk talk() {
        return new Talk(EnumSet.allOf(Topic.class), "eng", "Ana", TeachBack.YES, "When?", "It can take long");
    }

    @Test
    void theFirstPageOfJustice() {
        holds("the first page of justice", CASE, w -> {
            Someone adviser = adviser(w);
            for (int i = 0; i < 5; i++) adviser.does(() -> goals.express(w.file(), WAGES));
            return page(adviser, () -> goals.page(w.file()));
        });
    }

    @Test
    void writingDownAGoalAndAStepInIt() {
        holds("writing down a goal", SAVE, w -> {
            Someone adviser = adviser(w);
            return once(adviser, () -> goals.express(w.file(), WAGES)) + draftDropped(w.file(), "justice.express", adviser);
        });
        holds("speaking of a goal again", SAVE, w -> {
            Someone adviser = adviser(w);
            GoalId id = adviser.does(() -> goals.express(w.file(), WAGES));
            return once(adviser, () -> goals.take(id, GoalStep.review(Progress.A_LITTLE, "They wrote", LocalDate.now().plusDays(9)), 0)) + draftDropped(w.file(), "goal." + id + ".review", adviser);
        });
    }

    @Test
    void theOrientationAndATalk() {
        holds("the page of the orientation", CASE, w -> {
            Someone adviser = adviser(w);
            understood(w, adviser);
            return page(adviser, () -> orientations.page(w.file()));
        });
        holds("writing down a talk", SAVE, w -> {
            Someone adviser = adviser(w);
            does(adviser, () -> orientations.offer(w.file()));
            return once(adviser, () -> orientations.take(w.file(), Action.TELL, talk(), 0)) + draftDropped(w.file(), "justice.talk", adviser);
        });
    }

    @Test
    void proceedings() {
        var said = new RecordProceeding("ES", ProceedingKind.CRIMINAL, null, null, "A court", "R-1", "Vera", "spa", LocalDate.now().minusDays(9), WantsUpdates.YES, Set.of(), null);
        holds("the page of a proceeding", CASE, w -> {
            Someone adviser = adviser(w);
            ProceedingId id = adviser.does(() -> proceedings.record(w.file(), said));
            for (int i = 0; i < 4; i++) heard(adviser, id, dated(i + 1), i);
            return page(adviser, () -> proceedings.read(id));
        });
        holds("the list of proceedings", CASE, w -> {
            Someone adviser = adviser(w);
            for (int i = 0; i < 3; i++) adviser.does(() -> proceedings.record(w.file(), said));
            return page(adviser, () -> proceedings.all(w.file()));
        });
        holds("writing down a proceeding", SAVE, w -> {
            Someone adviser = adviser(w);
            return once(adviser, () -> proceedings.record(w.file(), said)) + draftDropped(w.file(), "justice.proceeding", adviser);
        });
        holds("news of a proceeding", SAVE, w -> {
            Someone adviser = adviser(w);
            ProceedingId id = adviser.does(() -> proceedings.record(w.file(), said));
            return once(adviser, () -> proceedings.heard(id, dated(3), 0)) + draftDropped(w.file(), "news." + id + ".set-date", adviser);
        });
        holds("somebody is free again", SAVE, w -> {
            Someone adviser = adviser(w);
            ProceedingId id = adviser.does(() -> proceedings.record(w.file(), said));
            return once(adviser, () -> proceedings.heard(id, new News(ProceedingWorkflow.Action.RELEASE, LocalDate.now(), null, null, null), 0));
        });
    }

    private static News dated(int days) {
        return new News(ProceedingWorkflow.Action.SET_DATE, null, LocalDate.now().plusDays(days), null, null);
    }

    private void heard(Someone adviser, ProceedingId id, News news, long version) {
        does(adviser, () -> proceedings.heard(id, news, version));
    }

    @Test
    void theDecisionAndItsPage() {
        holds("the page of the decision", CASE, w -> {
            Someone adviser = adviser(w);
            understood(w, adviser);
            return page(adviser, () -> participation.page(w.file()));
        });
        for (var said : Set.of(ParticipationWorkflow.Action.SAY_NO, ParticipationWorkflow.Action.TAKE_PART))
            holds("recording a decision", SAVE, w -> {
                Someone adviser = adviser(w);
                understood(w, adviser);
                long[] asked = new long[1];
                Decide decision = new Decide(said, "In my words", null, Set.of(Present.NOBODY_ELSE), Set.of());
                TestClock.later(Duration.ofHours(25), () -> asked[0] = once(adviser, () -> participation.decide(w.file(), decision, 0)) + draftDropped(w.file(), "justice.decision", adviser));
                return asked[0];
            });
    }
}
