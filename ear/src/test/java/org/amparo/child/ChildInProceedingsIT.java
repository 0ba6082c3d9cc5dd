package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
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
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.justice.participation.ChildMissing;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.ParticipationService;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.Present;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child says yes to speaking in proceedings only when everything stands that protects her; her no needs nothing, as anybody's. */
@Holds({Recommendation.R_100, Recommendation.R_101})
class ChildInProceedingsIT extends OfAChild {

    private static final Duration A_DAY = Duration.ofHours(25);

    @Inject
    private AssignmentService teams;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private OrientationService orientations;
    @Inject
    private ParticipationService participation;

    private Someone adviser;

    @BeforeEach
    void withALegalAdviser() {
        adviser = Someone.joins(house, Role.LEGAL_ADVISER);
        run(chen, () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        run(adviser, () -> orientations.offer(file));
        run(adviser, () -> orientations.take(file, OrientationWorkflow.Action.TELL, new Talk(EnumSet.allOf(Topic.class), "eng", "Ana", TeachBack.YES, null, null), 0));
        run(adviser, () -> orientations.take(file, OrientationWorkflow.Action.UNDERSTAND, null, 1));
        chen.does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), 0)));
    }

    @Test
    void aYesWaitsForAssessmentGuardianViewAndPanel() {
        assertEquals(EnumSet.allOf(ChildMissing.class), missing());
        assertEquals(List.of(Condition.CHILD_PROTECTED), yes());

        take(chen, Track.REGISTRY, "PUT_OFF", Said.nothing().with(DeferReason.NOT_SAFE_NOW));
        take(chen, Track.ASSESSMENT, "START", Said.nothing());
        take(chen, Track.ASSESSMENT, "HEAR", heard());
        take(chen, Track.ASSESSMENT, "COMPLETE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT));
        assertEquals(Set.of(ChildMissing.GUARDIAN, ChildMissing.VIEW, ChildMissing.PANEL), missing());

        take(chen, Track.GUARDIAN, "REQUEST", Said.nothing());
        take(chen, Track.GUARDIAN, "APPOINT", heard().named("Ines Prado").with(GuardianKind.GUARDIANSHIP_SERVICE));
        assertEquals(Set.of(ChildMissing.VIEW, ChildMissing.PANEL), missing());

        weighed(Decision.NOT_SPEAK_IN_PROCEEDINGS);
        assertEquals(Set.of(ChildMissing.PANEL), missing(), "the panel found it better that she does not speak");
        assertEquals(List.of(Condition.CHILD_PROTECTED), yes());

        take(chen, Track.DETERMINATION, "REOPEN", heard());
        collectedAndDecided(Decision.SPEAK_IN_PROCEEDINGS);
        assertEquals(Set.of(), missing());
        assertEquals(List.of(), yes());
    }

    @Test
    void aPanelAboutSomethingElseIsNone() {
        take(chen, Track.REGISTRY, "PUT_OFF", Said.nothing().with(DeferReason.NOT_SAFE_NOW));
        take(chen, Track.ASSESSMENT, "START", Said.nothing());
        take(chen, Track.ASSESSMENT, "HEAR", heard());
        take(chen, Track.ASSESSMENT, "COMPLETE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT));
        chen.does(() -> child.open(file, Track.DETERMINATION, Said.nothing().with(Trigger.LASTING_SOLUTION)));
        collectedAndDecided(Decision.STAY);

        assertTrue(missing().containsAll(Set.of(ChildMissing.VIEW, ChildMissing.PANEL)));
    }

    @Test
    void aNoNeedsNothing() {
        assertTrue(adviser.does(() -> participation.decide(file, new Decide(Action.SAY_NO, null, null, Set.of(), Set.of()), 0)).written());
    }

    private void weighed(Decision decision) {
        chen.does(() -> child.open(file, Track.DETERMINATION, Said.nothing().with(Trigger.TESTIMONY)));
        collectedAndDecided(decision);
    }

    private void collectedAndDecided(Decision decision) {
        List<PanelMember> panel = List.of(new PanelMember("Ada", Profession.LAW, Voice.AGREES, null), new PanelMember("Bo", Profession.HEALTH, Voice.AGREES, null),
                new PanelMember("Cy", Profession.EDUCATION, Voice.AGREES, null), new PanelMember("Chen", Profession.CHILD_PROTECTION, Voice.PRESENTS, null));
        take(chen, Track.DETERMINATION, "COLLECT", heard());
        take(chen, Track.DETERMINATION, "CONVENE", Said.nothing().panel(panel));
        take(carla, Track.DETERMINATION, "DECIDE", Said.nothing().panel(panel).with(decision));
        take(carla, Track.DETERMINATION, "EXPLAIN", heard().seen(Assurance.EXPLAINED_TO_CHILD));
    }

    private Set<ChildMissing> missing() {
        return adviser.does(() -> participation.page(file)).childMissing();
    }

    private List<Condition> yes() {
        List<List<Condition>> lacks = new java.util.ArrayList<>();
        TestClock.later(A_DAY, () -> lacks.add(adviser.does(() -> participation.decide(file, new Decide(Action.TAKE_PART, null, null, Set.of(Present.GUARDIAN), Set.of()), 0)).missing()));
        return lacks.getFirst();
    }

    private static void run(Someone who, Runnable act) {
        who.does(() -> {
            act.run();
            return null;
        });
    }
}
