package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.staff.StaffService;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose session is still open when a role of hers is taken away, or her account ends. */
class RoleTakenAwayIT extends InContainer {

    private static final String FACTS = "select count(*) from amparo.audit_fact where actor = ?1 and action = ?2 and decision = ?3";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private NeedService needs;
    @Inject
    private StaffService staff;

    private OrganisationId house;
    private Someone lead;
    private Someone supervisor;
    private CaseId file;

    @BeforeEach
    void thereIsACase() {
        house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER, Role.CHILD_SPECIALIST);
        supervisor = Someone.joins(house, Role.SUPERVISOR);
        file = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
    }

    @Test
    void nothingIsSavedOrReadWithItAndTheLogSaysThatItWasTried() {
        records();
        for (String change : List.of("roles = 'FIRST_CONTACT'", "roles = 'CASEWORKER'", "roles = 'CASEWORKER,CHILD_SPECIALIST', active = false")) {
            now(lead, change);
            long tried = supervisor.counts(FACTS, lead.id().value(), "RECORD_NEED", "REFUSED");

            assertThrows(Refusal.class, this::records, change);
            assertThrows(Refusal.class, () -> lead.does(() -> cases.page(file)), change);
            assertThrows(Refusal.class, () -> lead.does(() -> staff.me()), change + ": what is asked for before anything else is");
            assertEquals(tried + 1, supervisor.counts(FACTS, lead.id().value(), "RECORD_NEED", "REFUSED"), change);
        }
        now(lead, "roles = 'CASEWORKER,CHILD_SPECIALIST', active = true");
        records();
        assertEquals(2, supervisor.counts(FACTS, lead.id().value(), "RECORD_NEED", "ALLOWED"));
    }

    /** The sign-in says of a child specialist that she is a caseworker; her account does not. */
    @Test
    void whoeverWasGivenOneMoreGoesOnWithThoseOfTheSession() {
        for (String change : List.of("roles = 'CHILD_SPECIALIST,SUPERVISOR'", "roles = 'CHILD_SPECIALIST'")) {
            now(lead, change);
            records();
        }
        assertEquals(2, supervisor.counts(FACTS, lead.id().value(), "RECORD_NEED", "ALLOWED"));
    }

    private void records() {
        lead.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2))));
    }

    private static void now(Someone who, String change) {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set " + change + " where user_id = ?1").setParameter(1, who.id().value()).executeUpdate());
    }
}
