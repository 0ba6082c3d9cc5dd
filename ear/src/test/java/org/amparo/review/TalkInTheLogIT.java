package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.FirstTalk;
import org.junit.jupiter.api.Test;

/** A first talk has no case yet and no number to be found again by: its lines lead to everything about it, and those of a case to nothing more. */
@Holds(Recommendation.R_45)
class TalkInTheLogIT extends InContainer {

    @Inject
    private AccessLogService log;
    @Inject
    private FirstTalk talks;
    @Inject
    private OpenedCases opened;

    @Test
    void aTalkWithoutACaseIsFoundAgain() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        Someone listener = Someone.joins(house, Role.FIRST_CONTACT).in(unit);
        opened.of("Canarosa", Someone.joins(house, Role.CASEWORKER).in(unit), Someone.joins(house, Role.CASEWORKER).in(unit));
        SurvivorId talk = talks.explained(listener);

        var lines = supervisor.does(() -> log.search(LogSearch.EVERYTHING, null)).rows();
        LogEntry said = lines.stream().filter(line -> line.fact().actor().equals(listener.id().value()) && line.fact().subjects() == 1).findFirst().orElseThrow();
        assertEquals("", said.caseNumber());
        assertEquals(talk, said.talk());
        assertTrue(lines.stream().anyMatch(line -> !line.caseNumber().isEmpty()));
        assertTrue(lines.stream().filter(line -> !line.caseNumber().isEmpty()).allMatch(line -> line.talk() == null));
        assertTrue(supervisor.does(() -> log.whoHasLooked(said.talk(), null)).rows().stream().anyMatch(line -> line.fact().id().equals(said.fact().id())));
    }
}
