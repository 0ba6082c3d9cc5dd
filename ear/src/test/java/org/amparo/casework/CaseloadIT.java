package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody's cases in one list, through the doors, in the server. */
class CaseloadIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private Statements statements;

    private Someone lead;
    private Someone deputy;

    @BeforeEach
    void aHouseWithTwoWorkers() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
    }

    @Test
    void theListPagesByKeyAndLosesNobody() {
        IntStream.range(0, 27).forEach(i -> opened.of("Canarina", lead, deputy));

        var first = lead.does(() -> cases.caseload(CaseFilter.RUNNING, null));
        var second = lead.does(() -> cases.caseload(CaseFilter.RUNNING, first.next()));

        assertEquals(25, first.rows().size());
        assertEquals(2, second.rows().size());
        assertEquals(27, Stream.concat(first.rows().stream(), second.rows().stream()).map(CaseRow::id).distinct().count());
        assertTrue(statements.of(lead, () -> cases.caseload(CaseFilter.RUNNING, null)) <= 6);
        var number = first.rows().getFirst().number();
        assertEquals(1, lead.does(() -> cases.caseload(new CaseFilter(null, null, false, number), null)).rows().size());
        assertEquals(0, lead.does(() -> cases.caseload(new CaseFilter(CaseWorkflow.State.CLOSED, null, false, null), null)).rows().size());
        assertEquals(0, lead.does(() -> cases.caseload(new CaseFilter(null, Priority.URGENT, true, "%"), null)).rows().size());
    }
}
