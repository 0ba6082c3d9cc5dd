package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.EndAsWished;
import org.amparo.casework.Ending;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.SafeEndingService;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.NeedId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help of our own does not simply go on in a closed case: what comes afterwards is settled before, or it ends as she wished everything to end. */
class OurHelpIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private ConsentService consents;
    @Inject
    private SafeEndingService endings;

    private AHouse house;
    private ServiceId therapy;

    @BeforeEach
    void helpOfOurOwnRuns() {
        house = AHouse.with(opened);
        NeedId need = house.lead().does(() -> needs.record(house.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        therapy = house.lead().does(() -> support.offer(house.file(), new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false, Set.of(), null)));
        take(new Step.Accept(true));
        take(new Step.Start(true, LocalDate.now(), null, null));
    }

    @Test
    @Holds(Recommendation.R_03)
    void aCaseClosesOnlyWhenWhatComesAfterwardsIsSettled() {
        leaving.with(house.file(), house.lead());
        assertEquals(1, house.lead().does(() -> life.beforeClosing(house.file())).ourHelp(), "it is said before");
        var refused = assertThrows(Unacceptable.class, this::close);
        assertTrue(refused.problems().getFirst().key().endsWith("our-help-settled"), refused.problems().toString());

        house.does(house.lead(), () -> upkeep.settle(therapy, new Afterwards(Continuity.PLANNED, "Ana goes on seeing her at the clinic"), support.read(therapy).version()));
        close();

        assertEquals(CaseWorkflow.State.CLOSED, house.lead().does(() -> cases.head(house.file())).facts().state());
        assertEquals("ACTIVE", state(), "help does not end because our work does");
    }

    @Test
    @Holds(Recommendation.R_41)
    void whatSheWantedToEndEndsWithTheWork() {
        house.does(house.lead(), () -> consents.withdraw(house.her(), consents.withdrawable(house.her()).stream()
                .filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT).findFirst().orElseThrow().id()));
        assertEquals("ACTIVE", state(), "the fortnight takes nothing away");

        house.does(house.lead(), () -> endings.close(new EndAsWished(house.file(), true, true, endings.page(house.file()).head().facts().version())));

        assertEquals("STOPPED_BY_SURVIVOR", state());
    }

    private void close() {
        house.does(house.lead(), () -> life.close(new CloseCase(house.file(), CloseReason.MOVED, Set.of(Ending.values()), cases.head(house.file()).facts().version())));
    }

    private void take(Step step) {
        house.does(house.lead(), () -> support.take(therapy, step, support.read(therapy).version()));
    }

    private String state() {
        return Someone.system(e -> (String) e.createNativeQuery("select state from amparo.support_service where service_id = ?1").setParameter(1, therapy.value()).getSingleResult());
    }
}
