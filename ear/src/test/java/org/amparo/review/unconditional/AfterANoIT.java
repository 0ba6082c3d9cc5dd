package org.amparo.review.unconditional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.AllPages;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Unacceptable;
import org.amparo.support.Funding;
import org.amparo.support.InterruptReason;
import org.amparo.support.NotAvailable;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.work.Priority;
import org.amparo.work.SaidNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor sees when help broke off soon after a *no*; whoever gives the help cannot see the *no* (INV-1). */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04})
class AfterANoIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private ConsentService consents;
    @Inject
    private UnconditionalService unconditional;

    private AHouse house;
    private NeedId need;

    @BeforeEach
    void sheHasANeed() {
        house = AHouse.with(opened);
        need = house.lead().does(() -> needs.record(house.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
    }

    @Test
    void helpThatBreaksOffWithoutANoIsNotOnTheReport() {
        ServiceId id = running();
        take(id, new Step.Interrupt(InterruptReason.FUNDING));

        assertEquals(List.of(), signs(house.supervisor(), id));
    }

    @Test
    void helpInterruptedAfterARefusalIsOnTheReportOfHerUnitAlone() {
        ServiceId id = running();
        refuses();
        take(id, new Step.Interrupt(InterruptReason.CAPACITY));

        Doubt doubt = of(house.supervisor(), id).getFirst();
        assertEquals(Sign.INTERRUPTED, doubt.sign());
        assertEquals(SaidNo.Kind.SHARING, doubt.after());
        assertEquals("CAPACITY", doubt.reason());
        assertTrue(doubt.number().matches("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}"), doubt.number());
        assertEquals(List.of(), signs(house.elsewhere(), id));
        assertThrows(Refusal.class, () -> house.lead().does(() -> unconditional.waiting(null)), "her own workers do not grade themselves");
    }

    @Test
    void aWithdrawalIsANoTooAndARefusedOfferCounts() {
        ServiceId id = offered();
        var consent = house.lead().does(() -> consents.record(yes()));
        house.does(house.lead(), () -> consents.withdraw(house.her(), consent));
        take(id, new Step.FallThrough(NotAvailable.PROVIDER_SAID_NO));

        assertEquals(List.of(Sign.REFUSED), signs(house.supervisor(), id));
    }

    @Test
    void afterThirtyDaysTheOneHasNothingToDoWithTheOther() {
        ServiceId id = running();
        refuses();
        TestClock.later(Duration.ofDays(31), () -> take(id, new Step.Interrupt(InterruptReason.STAFF)));
        TestClock.later(Duration.ofDays(31), () -> assertEquals(List.of(), signs(house.supervisor(), id)));
    }

    @Test
    void whatSheStopsHerselfOrPausesIsNobodysDoing() {
        ServiceId id = running();
        refuses();
        take(id, new Step.Pause(null));
        take(id, new Step.Stop());

        assertEquals(List.of(), signs(house.supervisor(), id));
    }

    @Test
    void wordsThatMakeHelpConditionalAreThereAtOnceAndSaidToTheSupervisor() {
        ServiceId id = running();
        take(id, new Step.Interrupt(InterruptReason.OTHER, "We go on when she gives a statement to the police"));

        assertEquals(List.of(Sign.CONDITION_SPOKEN_OF), signs(house.supervisor(), id), "also without a no");
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'HELP_IN_DOUBT' and ref = ?2", house.supervisor().id().value(), id.value()));
        Doubt doubt = of(house.supervisor(), id).getFirst();
        house.does(house.supervisor(), () -> unconditional.settle(doubt.id(), Finding.PROVIDER_SPOKEN_TO));
        assertEquals(List.of(Finding.PROVIDER_SPOKEN_TO), settled(house.supervisor()).stream().filter(d -> d.id().equals(doubt.id())).map(Doubt::finding).toList());
        assertTrue(settled(house.elsewhere()).stream().noneMatch(d -> d.id().equals(doubt.id())));
        assertEquals(List.of(), signs(house.supervisor(), id));
        assertThrows(Unacceptable.class, () -> house.does(house.supervisor(), () -> unconditional.settle(doubt.id(), Finding.NO_CONDITION_MADE)));
        assertThrows(Refusal.class, () -> house.does(house.elsewhere(), () -> unconditional.settle(doubt.id(), Finding.NO_CONDITION_MADE)));
    }

    /** Also that a condition was made, before anything was done about it. */
    @Test
    void whateverIsFoundCanBeWrittenDown() {
        for (Finding found : Finding.values()) {
            ServiceId id = running();
            take(id, new Step.Interrupt(InterruptReason.OTHER, "We go on when she gives a statement to the police"));
            Doubt doubt = of(house.supervisor(), id).getFirst();
            house.does(house.supervisor(), () -> unconditional.settle(doubt.id(), found));
            assertTrue(settled(house.supervisor()).stream().anyMatch(d -> d.id().equals(doubt.id()) && d.finding() == found), found.name());
        }
    }

    @Test
    void everyOneIsReachedFromPageToPageAlsoWhenItWasLookedInto() {
        ServiceId id = running();
        for (int i = 0; i <= Page.SIZE; i++) {
            take(id, new Step.Interrupt(InterruptReason.OTHER, "We go on when she gives a statement to the police"));
            take(id, new Step.Resume());
        }
        assertEquals(Page.SIZE + 1, of(house.supervisor(), id).size());
        for (Doubt one : of(house.supervisor(), id)) house.does(house.supervisor(), () -> unconditional.settle(one.id(), Finding.NO_CONDITION_MADE));
        assertEquals(List.of(), of(house.supervisor(), id));
        assertEquals(Page.SIZE + 1, settled(house.supervisor()).size());
    }

    private void refuses() {
        RecordConsent asked = yes();
        house.lead().does(() -> consents.record(new RecordConsent(house.her(), asked.recipient(), asked.purpose(), null, Answer.REFUSED, Set.of(), Set.of(), null, null,
                asked.telling(), asked.giving(), null)));
    }

    private RecordConsent yes() {
        return FirstTalk.yes(house.her(), OrganisationId.fresh(), ConsentPurpose.SHARE_WITH_AUTHORITY, ConsentPurpose.SHARE_WITH_AUTHORITY.template().iterator().next());
    }

    private ServiceId offered() {
        return house.lead().does(() -> support.offer(house.file(),
                new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false, Set.of(), null)));
    }

    private ServiceId running() {
        ServiceId id = offered();
        take(id, new Step.Accept(true));
        take(id, new Step.Start(true, LocalDate.now(), null, null));
        return id;
    }

    private void take(ServiceId id, Step step) {
        house.does(house.lead(), () -> support.take(id, step, support.read(id).version()));
    }

    private List<Doubt> of(Someone who, ServiceId id) {
        return AllPages.of(key -> who.does(() -> unconditional.waiting(key)).page()).stream().filter(d -> d.service().equals(id)).toList();
    }

    private List<Doubt> settled(Someone who) {
        return AllPages.of(key -> who.does(() -> unconditional.settled(key)).page());
    }

    private List<Sign> signs(Someone who, ServiceId id) {
        return of(who, id).stream().map(Doubt::sign).toList();
    }
}
