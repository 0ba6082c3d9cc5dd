package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogSearch;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who decided what about a partner, when and why, stays to be read, and whoever decides next knows that it waits. */
class VettingDecisionsIT extends InContainer {

    @Inject
    private DirectoryService directory;
    @Inject
    private VettingService vetting;
    @Inject
    private AccessLogService log;
    @Inject
    private OversightService oversight;

    private Someone keeper;
    private Someone supervisor;
    private OrganisationId clinic;

    @BeforeEach
    void aPartnerIsVetted() {
        keeper = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        supervisor = Someone.joins(keeper.organisation(), Role.SUPERVISOR);
        clinic = keeper.does(() -> directory.edit(new EditOrganisation(null, "Clinica Prueba", OrganisationKind.HEALTH_SERVICE, "CO", ZoneId.of("America/Bogota"), true,
                "desk@example.org", "+57 1 555 0100", 0)));
        keeper.does(() -> {
            vetting.record(new RecordAgreement(clinic, LocalDate.now().minusDays(3), LocalDate.now().plusYears(1), version()));
            return null;
        });
        for (VettingCheck check : VettingCheck.values())
            keeper.does(() -> {
                vetting.record(clinic, check, LocalDate.now().minusDays(1), version());
                return null;
            });
        move(keeper, Action.BEGIN_VETTING, null);
    }

    /** What was decided stays to be read after it was decided otherwise; the log says which decision it was, and whoever may decide next hears of it. */
    @Test
    @Holds({Recommendation.R_43, Recommendation.R_45})
    void eachDecisionLeavesATraceAndTheSecondPersonHearsOfIt() {
        Someone other = Someone.joins(keeper.organisation(), Role.SUPERVISOR);
        move(supervisor, Action.ACTIVATE, null);
        move(supervisor, Action.SUSPEND, SuspensionGround.BREACH);
        assertEquals(1, told(other));
        assertEquals(0, told(supervisor), "who did it knows");
        assertEquals(List.of(clinic), waiting(other));
        assertEquals(List.of(), waiting(supervisor), "nothing that they may clear");
        other.does(() -> {
            vetting.restore(clinic, "They changed how they keep papers", version());
            return null;
        });
        assertEquals(List.of(), waiting(other));

        List<PastDecision> past = other.does(() -> directory.toVet(clinic)).past();
        assertEquals(List.of(Action.ACTIVATE, Action.SUSPEND, Action.ACTIVATE, Action.BEGIN_VETTING), past.stream().map(PastDecision::action).toList());
        assertEquals("They changed how they keep papers", past.get(0).because());
        assertEquals(SuspensionGround.BREACH, past.get(1).ground());
        assertFalse(past.get(1).restores() || past.get(1).itself());
        for (String act : List.of("LET_PARTNER_IN", "SUSPEND_PARTNER", "RESTORE_PARTNER"))
            assertEquals(1, supervisor.counts("select count(*) from amparo.audit_fact where action = ?1 and object_id = ?2 and decision = 'ALLOWED'", act, clinic.value()), act);
        assertEquals("Clinica Prueba", supervisor.does(() -> log.search(LogSearch.EVERYTHING, null)).rows().stream()
                .filter(e -> e.fact().action().equals("RESTORE_PARTNER")).findFirst().orElseThrow().fact().organisation(), "and the log names it");
    }

    @Test
    void whatWasDecidedIsForNoOtherReaderAndIsNeverWrittenOver() {
        String all = "select count(*) from amparo.vetting_decision where organisation_id = ?1";

        assertEquals(1, supervisor.counts(all, clinic.value()));
        assertEquals(0, Someone.joins(clinic, Role.PARTNER).counts(all, clinic.value()));
        assertEquals(0, Someone.joins(clinic, Role.SUPERVISOR).counts(all, clinic.value()), "whom it is about");
        assertEquals(0, Someone.joins(keeper.organisation(), Role.CASEWORKER).counts(all, clinic.value()));
        assertThrows(RuntimeException.class, () -> supervisor.together(e -> e.createNativeQuery("update amparo.vetting_decision set because = 'else' where organisation_id = ?1")
                .setParameter(1, clinic.value()).executeUpdate()));
    }

    /** On the first page as many as on the list to which it leads. */
    private List<OrganisationId> waiting(Someone who) {
        List<OrganisationId> listed = who.does(() -> directory.inDoubt()).rows().stream().map(OrganisationRow::id).toList();
        int counted = who.does(() -> oversight.waiting()).stream().filter(list -> list.what() == WhatWaits.PARTNERS).mapToInt(Waiting::open).sum();
        assertEquals(listed.size(), counted);
        return listed;
    }

    /** Another reason needs no second person, and what a date did waits for a new agreement. */
    @Test
    @Holds(Recommendation.R_43)
    void withoutDoubtAboutSafetyNobodyIsAsked() {
        Someone other = Someone.joins(keeper.organisation(), Role.SUPERVISOR);
        move(supervisor, Action.ACTIVATE, null);
        move(supervisor, Action.SUSPEND, SuspensionGround.NO_CAPACITY);
        assertEquals(0, told(other));
        assertEquals(List.of(), waiting(other));
    }

    private long told(Someone who) {
        return Someone.counted("select count(*) from amparo.notice where kind = 'PARTNER_IN_DOUBT' and ref = ?1 and to_user = ?2", clinic.value(), who.id().value());
    }

    private void move(Someone by, Action action, SuspensionGround ground) {
        by.does(() -> vetting.move(clinic, action, ground, true, version()));
    }

    /** In whoever's request this is. */
    private long version() {
        return directory.organisation(clinic).version();
    }
}
