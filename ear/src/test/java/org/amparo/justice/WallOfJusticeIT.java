package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.e2e.Someone;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.BreakGlass;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassReason;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** The second wall: SQL that slips into somebody's request reads and writes of justice what its sender may, and nothing else. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class WallOfJusticeIT extends OfJustice {

    private static final String WHY = "Her neighbour called: shouting, a broken door.";

    @Inject
    private BreakGlassService glass;

    @Test
    void nobodyPlantsAnythingInHerJustice() {
        GoalId goal = adviser.does(() -> goals.express(file, wages()));
        says(Action.SAY_NOT_NOW);
        UUID her = house.her().value();
        UUID org = house.lead().organisation().value();
        String word = "insert into amparo.participation_word (word_id, survivor_id, custodian, number, content, said_at, recorded_by) values (gen_random_uuid(), ?1, ?2, 7, decode('00', 'hex'), now(), ?3)";
        String step = "insert into amparo.legal_step (step_id, survivor_id, custodian, about_id, what, priority, state, for_lead, due_at, opened_at, opened_by) values (gen_random_uuid(), ?1, ?2, gen_random_uuid(), 'GIVE_ORIENTATION', 'LOW', 'OPEN', false, now(), now(), ?3)";
        for (Someone who : everybodyElse()) {
            denied(who, word, her, org, who.id().value());
            denied(who, step, her, org, who.id().value());
            assertEquals(0, runs(who, "update amparo.justice_goal set rests = true where goal_id = ?1", goal.value()));
            assertEquals(0, who.counts("select count(*) from amparo.steps_that_rested(?1)", her));
        }
        denied(house.lead(), word, her, org, house.lead().id().value());
        denied(house.lead(), step, her, org, house.lead().id().value());
        assertEquals(0, house.lead().counts("select count(*) from amparo.participation_word"));
        denied(adviser, "update amparo.justice_goal set survivor_id = gen_random_uuid() where goal_id = ?1", goal.value());
        denied(adviser, "update amparo.participation_word set number = 9 where survivor_id = ?1", her);
        denied(adviser, "delete from amparo.legal_step where survivor_id = ?1", her);
    }

    /** An emergency is no reason to read what she wants of justice: not for a supervisor, not for another adviser. */
    @Test
    void noEmergencyOpensIt() {
        adviser.does(() -> goals.express(file, wages()));
        String number = house.lead().does(() -> cases.head(file)).number();
        Someone another = Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER);
        for (Someone who : List.of(another, house.supervisor(), Someone.joins(house.lead().organisation(), Role.CASEWORKER))) {
            does(who, () -> glass.open(new BreakGlass(number, GlassReason.DANGER_TO_LIFE, WHY)));
            assertEquals(file, who.does(() -> cases.head(file)).caseId(), "the case itself is open");
            assertThrows(Refusal.class, () -> who.does(() -> goals.page(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> participation.page(file)), who.toString());
            assertEquals(0, who.counts("select count(*) from amparo.justice_goal"));
        }
    }

    /** An adviser of another house, and one who has left the team, are strangers. */
    @Test
    void whoIsNoLongerOfTheTeamSeesNothingAnyMore() {
        adviser.does(() -> goals.express(file, wages()));
        assertEquals(1, adviser.counts("select count(*) from amparo.justice_goal"));
        does(house.lead(), () -> teams.part(file, adviser.id(), org.amparo.casework.TeamReason.OTHER));

        assertThrows(Refusal.class, () -> adviser.does(() -> goals.page(file)));
        assertEquals(0, adviser.counts("select count(*) from amparo.justice_goal"));
        assertEquals(0, Someone.joins(OrganisationId.fresh(), Role.LEGAL_ADVISER).counts("select count(*) from amparo.justice_goal"));
        assertEquals(1, house.lead().counts("select count(*) from amparo.justice_goal"));
    }
}
