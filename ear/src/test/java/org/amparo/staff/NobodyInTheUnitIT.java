package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.junit.jupiter.api.Test;

/** A lead without a unit, a unit without a supervisor, a supervisor who is away: somebody of the house still minds every record. */
@Holds(Recommendation.R_133)
class NobodyInTheUnitIT extends InContainer {

    @Inject
    private People people;
    @Inject
    private CaseService cases;
    @Inject
    private OpenedCases opened;

    private final OrganisationId house = OrganisationId.fresh();
    private final UnitId unit = UnitId.fresh();

    private CaseId ledBy(Someone lead) {
        return opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
    }

    private boolean minds(Someone supervisor, CaseId id) {
        return supervisor.does(() -> cases.unit(CaseFilter.RUNNING, null)).rows().stream().anyMatch(row -> row.id().equals(id));
    }

    private List<StaffId> answering(UnitId of, Someone... butNot) {
        return butNot.length == 0 ? asked(of, Set.of()) : asked(of, Set.of(butNot[0].id()));
    }

    private List<StaffId> asked(UnitId of, Set<StaffId> butNot) {
        return Someone.<List<StaffId>>system(e -> people.supervisors(of, house, butNot).stream().map(Person::id).toList());
    }

    private static void isAway(Someone who) {
        Someone.system(e -> e.createNativeQuery("""
                insert into amparo.absence (absence_id, user_id, from_at, until_at)
                values (gen_random_uuid(), :who, now() - interval '1 day', now() + interval '30 days')""").setParameter("who", who.id().value()).executeUpdate());
    }

    @Test
    void aLeadWithoutAUnitIsOverseenByTheSupervisorsUnit() {
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        CaseId id = ledBy(Someone.joins(house, Role.CASEWORKER));

        assertEquals(true, minds(supervisor, id));
        assertEquals(id, supervisor.does(() -> cases.outline(id)).facts().id());
        assertEquals(List.of(supervisor.id()), answering(null));
    }

    @Test
    void aUnitWhoseSupervisorIsAwayIsMindedByTheOthersAndOnlyUntilSheIsBack() {
        Someone hers = Someone.joins(house, Role.SUPERVISOR).in(unit);
        Someone other = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        CaseId id = ledBy(Someone.joins(house, Role.CASEWORKER).in(unit));
        assertFalse(minds(other, id));
        assertThrows(Refusal.class, () -> other.does(() -> cases.outline(id)));
        assertEquals(List.of(hers.id()), answering(unit));
        assertEquals(List.of(other.id()), answering(unit, hers), "somebody else than herself");

        isAway(hers);

        assertEquals(true, minds(other, id));
        assertEquals(List.of(other.id()), answering(unit));
        Someone.system(e -> e.createNativeQuery("update amparo.absence set until_at = now() - interval '1 minute' where user_id = ?1").setParameter(1, hers.id().value()).executeUpdate());
        assertFalse(minds(other, id));
    }

    @Test
    void aSupervisorOfAnotherHouseNeverStepsIn() {
        Someone stranger = Someone.joins(OrganisationId.fresh(), Role.SUPERVISOR).in(UnitId.fresh());
        CaseId id = ledBy(Someone.joins(house, Role.CASEWORKER).in(unit));

        assertFalse(minds(stranger, id));
        assertThrows(Refusal.class, () -> stranger.does(() -> cases.outline(id)));
        assertEquals(List.of(), answering(unit));
    }
}
