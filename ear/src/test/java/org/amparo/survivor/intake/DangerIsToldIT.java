package org.amparo.survivor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.triage.SafetyAnswer;
import org.junit.jupiter.api.Test;

/** Whoever is told of a case that was opened without consent finds it on their list: that of another unit, or of none, does not show it. */
@Holds(Recommendation.R_45)
class DangerIsToldIT extends InContainer {

    @Inject
    private FirstTalk talk;
    @Inject
    private IntakeService intakes;
    @Inject
    private ExceptionService exceptions;

    @Test
    void whoOverseesTheRecordIsToldAlsoWhenWhoeverOpenedItIsInNoUnit() {
        OrganisationId house = OrganisationId.fresh();
        Someone worker = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        for (int i = 0; i < 4; i++) Someone.joins(house, Role.SUPERVISOR);
        Someone oversees = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.YES, worker);

        worker.does(() -> {
            intakes.openInDanger(her, new OpenCase(worker.id(), deputy.id()), new InDanger("unconscious", InDanger.Told.TO_BE_TOLD), intakes.read(her).version());
            return null;
        });

        assertEquals(1, oversees.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'SAFETY_CONCERN'", oversees.id().value()));
        assertEquals(List.of(her), oversees.does(() -> exceptions.open()).stream().map(OpenException::survivor).toList(), "and there it is");
    }
}
