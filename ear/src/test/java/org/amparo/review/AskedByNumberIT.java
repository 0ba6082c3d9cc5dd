package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.junit.jupiter.api.Test;

/** Whoever asks the log about one case reads who has looked, and nothing of the case: so it stands in the log that the survivor may read. */
@Holds(Recommendation.R_45)
class AskedByNumberIT extends InContainer {

    @Inject
    private AccessLogService log;
    @Inject
    private CaseService cases;
    @Inject
    private OpenedCases opened;

    @Test
    void aSearchByCaseNumberIsOneLookAtWhoHasLooked() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        Someone worker = Someone.joins(house, Role.CASEWORKER).in(unit);
        CaseId file = opened.of("Canarelle", worker, Someone.joins(house, Role.CASEWORKER).in(unit));
        String number = worker.does(() -> cases.head(file)).number();

        supervisor.does(() -> log.search(new LogSearch(null, number, null, null, null, null, null), null));

        assertEquals(List.of("READ_WHO_HAS_LOOKED OVERSIGHT"), worker.does(() -> log.whoHasLooked(file, null)).rows().stream().map(LogEntry::fact)
                .filter(fact -> fact.actor().equals(supervisor.id().value())).map(fact -> fact.action() + " " + fact.purpose()).toList());
    }
}
