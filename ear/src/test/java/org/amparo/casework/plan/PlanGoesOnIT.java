package org.amparo.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.Giving;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** How a plan goes on: paused, looked at again, kept in editions and on paper, led in each part by one, and over. */
class PlanGoesOnIT extends PlannedCase {

    @Inject
    private AftercareService aftercare;
    @Inject
    private Exclusions exclusions;

    @Test
    @Holds(Recommendation.R_11)
    void everyEditionIsKeptAndWhatChangedIsTold() {
        PlanActionId id = begun();
        take(new PlanStep.Review(true));
        assertThrows(Unacceptable.class, () -> take(new PlanStep.GoOn(null)), "how likely it is that she is exploited again is considered first");
        say(id, "Canarina wants to learn in the evening", Agreement.CHANGED);
        add("A bicycle", Agreement.YES);

        take(new PlanStep.GoOn(ExploitedAgain.AS_BEFORE));

        List<Edition> editions = lead.does(() -> plans.editions(file));
        assertEquals(List.of(2, 1), editions.stream().map(Edition::number).toList());
        assertEquals(ExploitedAgain.AS_BEFORE, editions.getFirst().exploitedAgain());
        assertEquals(List.of(PlanChange.What.GOAL, PlanChange.What.AGREEMENT, PlanChange.What.PROGRESS, PlanChange.What.ADDED), editions.getFirst().changes().stream().map(PlanChange::what).toList());
        assertEquals(SCHOOL, editions.getFirst().changes().getFirst().before());
        assertEquals("Canarina wants to learn in the evening", editions.getFirst().changes().getFirst().after());
    }

    @Test
    @Holds(Recommendation.R_08)
    void aPauseAsksForNothingAndSomebodyAsksAfterHer() {
        PlanActionId id = begun();

        take(new PlanStep.Pause(null));
        assertEquals(PlanWorkflow.State.PAUSED_BY_SURVIVOR, page().plan().state());
        assertEquals(PlanActionWorkflow.State.DOING, action(id).state(), "what helps goes on");
        assertEquals(List.of(TaskKind.CHECK_IN), owed());
        take(new PlanStep.Resume());

        assertEquals(PlanWorkflow.State.IN_PROGRESS, page().plan().state());
        assertFalse(owed().contains(TaskKind.CHECK_IN));
    }

    @Test
    @Holds(Recommendation.R_15)
    void itIsOverByHerWordWithAnOutcomeForEachGoalAndAftercareDecided() {
        PlanActionId id = begun();
        assertThrows(Unacceptable.class, () -> take(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED)), "one goal has no outcome");
        does(() -> actions.finish(file, id, action(id).version()));
        assertThrows(Unacceptable.class, () -> take(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED)), "nothing is decided for afterwards");
        does(() -> aftercare.decide(file, new DecideAftercare(Decision.SOMEBODY_ELSE_STAYS, null, "A call at New Year", null, null, null, null), AftercareService.NONE_YET));
        assertThrows(Unacceptable.class, () -> take(new PlanStep.Complete(CompletedBy.UNREACHABLE)), "nobody has tried");

        take(new PlanStep.Complete(CompletedBy.SURVIVOR_CONFIRMED));

        assertEquals(PlanWorkflow.State.COMPLETED, page().plan().state());
        assertEquals(Decision.SOMEBODY_ELSE_STAYS, page().aftercare());
        assertEquals(0, summary().open());
        assertThrows(Stale.class, () -> take(new PlanStep.Resume()), "what is over stays over");
        add("A new wish", Agreement.YES);
        assertEquals(PlanWorkflow.State.DRAFT, page().plan().state(), "and the next wish begins another");
    }

    @Test
    @Holds(Recommendation.R_53)
    void oneOrganisationLeadsInEachPart() {
        OrganisationId school = OrganisationId.fresh();
        OrganisationId other = OrganisationId.fresh();
        does(() -> plans.lead(file, NeedDomain.EDUCATION, school, null));
        assertThrows(Stale.class, () -> does(() -> plans.lead(file, NeedDomain.EDUCATION, other, null)), "somebody leads there already");

        does(() -> plans.lead(file, NeedDomain.EDUCATION, other, school));
        assertEquals(other, page().leads().get(NeedDomain.EDUCATION));
        does(() -> plans.lead(file, NeedDomain.EDUCATION, null, other));
        assertNull(page().leads().get(NeedDomain.EDUCATION));

        does(() -> exclusions.excludeOrganisation(file, school));
        assertThrows(Unacceptable.class, () -> does(() -> plans.lead(file, NeedDomain.EDUCATION, school, null)), "whoever is kept away leads nowhere");
    }

    @Test
    @Holds(Recommendation.R_06)
    void thePartsWithoutAnythingPlannedAreListed() {
        assertEquals(NeedDomain.values().length, page().without().size());
        add(SCHOOL, Agreement.YES);
        assertFalse(page().without().contains(NeedDomain.EDUCATION));
    }

    @Test
    @Holds({Recommendation.R_21, Recommendation.R_121})
    void thePaperSaysOnlyWhatWasAgreed() {
        assertThrows(Unacceptable.class, () -> lead.does(() -> plans.paper(file)));
        add(SCHOOL, Agreement.YES);
        add("An idea of ours", Agreement.NO);
        take(new PlanStep.Agree("eng", null));

        PlanPaper paper = lead.does(() -> plans.paper(file));
        assertEquals(List.of(SCHOOL), paper.agreed().stream().map(PlanPaper.Line::goal).toList());
        does(() -> plans.copyIs(file, Giving.Copy.KEPT_FOR_SAFETY, version()));
        assertEquals(Giving.Copy.KEPT_FOR_SAFETY, page().plan().agreed().copy());
    }

    @Test
    void twoAtOnceLoseNothing() {
        PlanActionId id = add(SCHOOL, Agreement.YES);
        long shown = action(id).version();
        say(id, "Canarina wants to learn in the evening", Agreement.YES);

        assertThrows(Stale.class, () -> does(() -> actions.write(file, id, said(SCHOOL, Agreement.YES), shown)));
        does(() -> plans.write(file, new HerWishes("tea", null, false), version()));
        assertThrows(Stale.class, () -> does(() -> plans.write(file, new HerWishes("coffee", null, false), -1)));
        assertEquals("tea", page().plan().words().whatHelps());
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellAPlanFromNone() {
        PlanActionId id = add(SCHOOL, Agreement.YES);
        Someone other = Someone.joins(lead.organisation(), Role.CASEWORKER);
        Someone supervisor = Someone.joins(lead.organisation(), Role.SUPERVISOR);

        for (Someone who : List.of(other, supervisor)) {
            assertThrows(Refusal.class, () -> who.does(() -> plans.page(file)));
            assertThrows(Refusal.class, () -> who.does(() -> actions.action(file, id)));
            for (String table : List.of("support_plan", "plan_action", "plan_edition", "domain_lead"))
                assertEquals(0, who.counts("select count(*) from amparo." + table), table);
        }
        assertThrows(Refusal.class, () -> lead.does(() -> actions.action(file, PlanActionId.fresh())));
    }
}
