package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.casework.AHouse;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.Reassign;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.NeedId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.WriteStory;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;

/** A case goes to another unit: whoever oversees it now sees its services, and whoever did before sees them no more. */
class MovesWithTheCaseIT extends InContainer {

    private static final String OVERSEEN = "select count(*) from amparo.support_service where survivor_id = ?1";

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private AssignmentService assignments;
    @Inject
    private CaseService cases;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;

    @Test
    @Holds(Recommendation.R_133)
    void theServicesFollowTheCaseToTheUnitThatHasItNow() {
        AHouse house = AHouse.with(opened);
        NeedId need = house.lead().does(() -> needs.record(house.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        house.lead().does(() -> support.offer(house.file(), new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false, Set.of(), null)));
        UnitId other = UnitId.fresh();
        Someone next = Someone.joins(house.lead().organisation(), Role.CASEWORKER).in(other);
        Someone overseesIt = Someone.joins(house.lead().organisation(), Role.SUPERVISOR).in(other);
        assertEquals(1, house.supervisor().counts(OVERSEEN, house.her().value()));
        assertEquals(0, overseesIt.counts(OVERSEEN, house.her().value()));

        handOver(house, next);

        assertEquals(1, overseesIt.counts(OVERSEEN, house.her().value()));
        assertEquals(0, house.supervisor().counts(OVERSEEN, house.her().value()));
        assertEquals(0, Someone.counted("select count(*) from amparo.task t join amparo.survivor_standing s using (survivor_id) where t.survivor_id = ?1 and t.unit_id is distinct from s.unit_id",
                house.her().value()));
    }

    /** Somebody who moves around has a case without an address; where it goes next, nobody asks her again. */
    @Test
    @Holds(Recommendation.R_36)
    void aCaseWithoutAnAddressGoesToAnotherRegionAndNobodyHasToTellAgain() {
        AHouse house = AHouse.with(opened);
        house.does(house.lead(), () -> stories.write(house.file(), new WriteStory(null, "told once", "eng", null, null, null, null), 0));
        Someone next = Someone.joins(house.lead().organisation(), Role.CASEWORKER).in(UnitId.fresh());

        handOver(house, next);

        assertEquals("told once", next.does(() -> stories.read(house.file())).now().words(), "whoever has the case now reads what was told");
        assertEquals(1, next.does(() -> stories.outline(house.file())).versions(), "nothing was copied");
        assertEquals(0, next.does(() -> retellings.tellings(house.file())).fullAccounts());
        assertEquals(0, Someone.counted("select count(*) from amparo.safe_contact where survivor_id = ?1", house.her().value()), "and neither address nor telephone was needed");
    }

    private void handOver(AHouse house, Someone next) {
        long version = house.lead().does(() -> cases.page(house.file())).head().facts().version();
        house.does(house.lead(), () -> assignments.reassign(new Reassign(house.file(), next.id(), house.deputy().id(), TeamReason.MOVED, Told.INTRODUCED, version)));
    }
}
