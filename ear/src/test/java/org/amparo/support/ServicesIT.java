package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.NeedWorkflow;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.SafetyEventShown;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help from the offer to its end, through the doors, in the server. */
class ServicesIT extends InContainer {

    private static final String WISH = "Somebody who does not hurry me, on Tuesdays";

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private CaseService cases;
    @Inject
    private SupportService support;
    @Inject
    private RiskService risks;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;

    private Someone lead;
    private Someone supervisor;
    private CaseId file;
    private NeedId need;

    @BeforeEach
    void sheHasANeed() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        supervisor = Someone.joins(house, Role.SUPERVISOR);
        Someone.system(e -> {
            e.createNativeQuery("insert into amparo.unit (unit_id, organisation_id, name) values (:id, :org, 'North')")
                    .setParameter("id", unit.value()).setParameter("org", house.value()).executeUpdate();
            return e.createNativeQuery("update amparo.staff_member set unit_id = :id where organisation_id = :org")
                    .setParameter("id", unit.value()).setParameter("org", house.value()).executeUpdate();
        });
        file = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
        need = lead.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
    }

    @Test
    @Holds({Recommendation.R_41, Recommendation.R_04})
    void ourOwnHelpBeginsWithoutAnyConsentToShareAndTheNeedFollows() {
        ServiceId id = accepted();
        take(id, new Step.Start(true, LocalDate.now(), null, Frequency.WEEKLY));

        ServiceDetails now = read(id);
        assertEquals(State.ACTIVE, now.state());
        assertEquals(WISH, now.words().wish());
        assertEquals(Set.of(Adjustment.QUIET_SPACE), now.course().adjustments());
        assertEquals(NeedWorkflow.State.BEING_MET, lead.does(() -> needs.need(file, need)).state());
        assertEquals(1, lead.does(() -> cases.page(file)).summary(SummaryArea.SERVICES).open());
    }

    @Test
    @Holds(Recommendation.R_08)
    void aPauseLosesNothingAndSomebodyAsksAfterHer() {
        ServiceId id = running();

        take(id, new Step.Pause(LocalDate.now().plusDays(10)));
        assertEquals(List.of(TaskKind.FOLLOW_UP_SERVICE), owed(id));
        take(id, new Step.Resume());

        assertEquals(State.ACTIVE, read(id).state());
        assertEquals(List.of(), owed(id));
    }

    @Test
    void stoppingAsksForNoReasonAndTheNeedIsOpenAgain() {
        ServiceId id = running();

        take(id, new Step.Stop());

        assertEquals(State.STOPPED_BY_SURVIVOR, read(id).state());
        assertEquals(NeedWorkflow.State.OPEN, lead.does(() -> needs.need(file, need)).state());
        assertEquals(0, lead.does(() -> cases.page(file)).summary(SummaryArea.SERVICES).open());
    }

    @Test
    @Holds(Recommendation.R_03)
    void waitingWithNothingIsRefusedAndWaitingIsLookedAtEveryWeek() {
        ServiceId id = accepted();

        assertThrows(Unacceptable.class, () -> take(id, new Step.Wait(" ")));
        take(id, new Step.Wait("A call every evening"));

        assertEquals("A call every evening", read(id).words().interim());
        assertEquals(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(7), read(id).course().reviewOn());
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_03})
    void aProviderEndsNothingWithoutSomethingInItsPlaceAndASupervisor() {
        ServiceId id = running();
        assertThrows(Unacceptable.class, () -> ask(id, EndReason.SERVICE_CLOSED, null));
        assertThrows(Unacceptable.class, () -> take(id, new Step.End(EndReason.NEED_MET, null, true)), "a caseworker does not end it");
        ServiceId instead = accepted();

        ask(id, EndReason.SERVICE_CLOSED, instead);
        assertEquals(State.ACTIVE, read(id).state(), "it goes on until somebody agrees");
        EndingAsked asked = supervisor.does(() -> support.endingsAsked()).stream().filter(e -> e.service().equals(id)).findFirst().orElseThrow();
        supervisor.does(() -> {
            support.agreeToEnd(id, asked.version());
            return null;
        });

        assertEquals(State.ENDED_BY_PROVIDER, read(id).state());
        assertEquals(List.of(SafetyTrigger.SERVICE_ENDED), lead.does(() -> risks.page(file)).events().stream().map(SafetyEventShown::what).toList(), "her safety is looked at again");
        assertEquals(NeedWorkflow.State.BEING_MET, lead.does(() -> needs.need(file, need)).state());
    }

    @Test
    void theSupervisorSeesCodesAndNeverHerWords() {
        ServiceId id = running();

        assertThrows(Refusal.class, () -> supervisor.does(() -> support.read(id)));
        assertThrows(Refusal.class, () -> supervisor.does(() -> support.list(file)));
    }

    @Test
    @Holds(Recommendation.R_117)
    void completingKeepsHerViewSealed() {
        ServiceId id = running();

        take(id, new Step.Complete(new HerView(true, "Canarina slept through for the first time", 5), Continuity.NONE_WANTED, null));

        assertEquals("Canarina slept through for the first time", read(id).words().herView());
        assertEquals(5, read(id).ending().satisfaction());
        assertEquals(0, Someone.counted("select count(*) from amparo.support_service s where s.service_id = ?1 and s::text like '%slept%'", id.value()));
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellAServiceFromOneThatDoesNotExist() {
        ServiceId id = running();
        Someone other = Someone.joins(lead.organisation(), Role.CASEWORKER);
        Someone keeper = Someone.joins(lead.organisation(), Role.ADMIN);

        for (Someone who : List.of(other, keeper)) {
            assertThrows(Refusal.class, () -> who.does(() -> support.read(id)));
            assertThrows(Refusal.class, () -> who.does(() -> support.read(ServiceId.fresh())));
            assertEquals(0, who.counts("select count(*) from amparo.support_service where service_id = ?1", id.value()));
        }
    }

    @Test
    void aStepOnAStalePageChangesNothing() {
        ServiceId id = running();
        long shown = read(id).version();
        take(id, new Step.Pause(null));

        assertThrows(Stale.class, () -> lead.does(() -> {
            support.take(id, new Step.Stop(), shown);
            return null;
        }));
        assertEquals(State.PAUSED_BY_SURVIVOR, read(id).state());
    }

    @Test
    void aClearNoIsKeptAndCanBeAskedAgainOnlyIfSheAgreed() {
        ServiceId never = offered();
        take(never, new Step.Decline(false));
        assertThrows(Unacceptable.class, () -> take(never, new Step.OfferAgain()));

        ServiceId later = offered();
        take(later, new Step.Decline(true));
        assertEquals(List.of(TaskKind.FOLLOW_UP_SERVICE), owed(later));
        take(later, new Step.OfferAgain());
        assertEquals(State.OFFERED, read(later).state());
    }

    @Test
    @Holds(Recommendation.R_49)
    void aWrongClickIsTakenBackWithAllThatWasWrittenBesideIt() {
        ServiceId id = accepted();
        take(id, new Step.Wait("A call every evening"));

        take(id, new Step.Correct());
        assertEquals(State.OFFERED, read(id).state());
        assertEquals(null, read(id).words().interim());
        assertEquals(List.of(), owed(id));

        take(id, new Step.FallThrough(NotAvailable.PROVIDER_SAID_NO, "Meant for somebody else"));
        take(id, new Step.Correct());
        assertEquals(State.OFFERED, read(id).state());
        assertEquals(null, read(id).course().notAvailable());
        assertEquals(null, read(id).words().providerSaid(), "what was said to somebody else");
    }

    private ServiceId offered() {
        return lead.does(() -> support.offer(file, new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false,
                Set.of(Adjustment.QUIET_SPACE), WISH)));
    }

    private ServiceId accepted() {
        ServiceId id = offered();
        take(id, new Step.Accept(true));
        return id;
    }

    private ServiceId running() {
        ServiceId id = accepted();
        take(id, new Step.Start(true, LocalDate.now(), null, null));
        assertFalse(read(id).next().isEmpty());
        return id;
    }

    private ServiceDetails read(ServiceId id) {
        return lead.does(() -> support.read(id));
    }

    private void take(ServiceId id, Step step) {
        lead.does(() -> {
            support.take(id, step, support.read(id).version());
            return null;
        });
    }

    private void ask(ServiceId id, EndReason reason, ServiceId instead) {
        lead.does(() -> {
            support.askToEnd(id, new AskToEnd(reason, instead, null), support.read(id).version());
            return null;
        });
    }

    private List<TaskKind> owed(ServiceId id) {
        return lead.together(e -> tasks.open(access.require(Action.READ_CASE, file))).stream().filter(t -> t.ref().equals(id.value())).map(t -> t.kind()).toList();
    }
}
