package org.amparo.casework.livelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What she may work and wants to live from, in the server. */
@Holds(Recommendation.R_14)
class LivelihoodIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private LivelihoodService livelihood;
    @Inject
    private PermissionsEnding ending;
    @Inject
    private SystemWork work;

    private AHouse house;

    @BeforeEach
    void thereIsACase() {
        house = AHouse.with(opened);
    }

    @Test
    void whatEndsWithinTwoMonthsIsATaskOnceAndANewPaperSettlesIt() {
        records(new RecordPermission(PermissionStatus.ALLOWED, TODAY.minusDays(200), TODAY.plusDays(59), null, "A bakery with Canarina's name"), LivelihoodService.NONE_YET);
        strike();
        strike();
        assertEquals(1, owed());

        records(new RecordPermission(PermissionStatus.ALLOWED, TODAY, TODAY.plusDays(400), null, "A bakery with Canarina's name"), version());
        assertEquals(0, owed());
        strike();
        assertEquals(0, owed(), "that is far away");
        assertEquals("A bakery with Canarina's name", house.deputy().does(() -> livelihood.permission(house.file())).orElseThrow().goal());
        assertEquals(0, Someone.counted("select count(*) from amparo.work_permission p where p.survivor_id = ?1 and p::text like '%bakery%'", house.her().value()));
    }

    @Test
    void whatEndsLaterIsNoTaskYet() {
        records(new RecordPermission(PermissionStatus.ALLOWED_ON_TERMS, null, TODAY.plusDays(61), "twenty hours", null), LivelihoodService.NONE_YET);
        strike();
        assertEquals(0, owed());
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseRecordedAndNobodyOutsideReadsIt() {
        records(new RecordPermission(PermissionStatus.APPLIED_FOR, null, null, null, null), LivelihoodService.NONE_YET);
        assertThrows(Stale.class, () -> records(new RecordPermission(PermissionStatus.NOT_KNOWN, null, null, null, null), LivelihoodService.NONE_YET));
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> livelihood.permission(house.file())));
    }

    private void records(RecordPermission said, long shown) {
        house.does(house.lead(), () -> livelihood.record(house.file(), said, shown));
    }

    private long version() {
        return house.lead().does(() -> livelihood.permission(house.file())).orElseThrow().version();
    }

    private void strike() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, ending::run);
    }

    private long owed() {
        return house.lead().does(() -> cases.page(house.file())).tasks().stream().filter(t -> t.kind() == TaskKind.RENEW_WORK_PERMISSION).count();
    }
}
