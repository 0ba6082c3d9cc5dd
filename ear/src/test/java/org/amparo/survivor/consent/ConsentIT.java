package org.amparo.survivor.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.work.SystemWork;
import org.amparo.work.summary.CaseSummaries;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What she agreed to, and taking it back, in the server. */
class ConsentIT extends InContainer {

    @Inject
    private FirstTalk talk;
    @Inject
    private ConsentService service;
    @Inject
    private Consents consents;
    @Inject
    private ConsentTimes times;
    @Inject
    private Access access;
    @Inject
    private SystemWork work;
    @Inject
    private CaseSummaries summaries;
    @Inject
    private HeardEndings heard;

    private final OrganisationId clinic = OrganisationId.fresh();
    private Someone worker;
    private SurvivorId her;

    @BeforeEach
    void sheTalksWithAWorker() {
        worker = Someone.joins(OrganisationId.fresh(), Role.CASEWORKER);
        her = talk.explained(worker);
        heard.clear();
    }

    private ConsentId yes(ConsentPurpose purpose, DataItem... items) {
        return worker.does(() -> service.record(FirstTalk.yes(her, clinic, purpose, items)));
    }

    private boolean holds(ConsentPurpose purpose) {
        return worker.together(e -> consents.live(access.require(Action.READ_CONSENT, her), clinic, purpose).isPresent());
    }

    private void withdraw(ConsentId id) {
        worker.does(() -> {
            service.withdraw(her, id);
            return null;
        });
    }

    @Test
    void theCasePageCountsWhatIsInForceAndWhatRunsOutFirst() {
        ConsentId id = yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        Summary asked = counted();
        withdraw(id);
        Summary takenBack = counted();

        assertEquals(asked.open() - 1, takenBack.open());
        assertEquals(worker.does(() -> service.details(her, id)).summary().validUntil(), asked.lastDay(), "the day itself, whatever zone the database's session has");
        assertEquals(0, Someone.counted("select count(*) from amparo.case_file where survivor_id = ?1 and next_due = (select next_due from amparo.case_summary where survivor_id = ?1 and area = 'CONSENT')",
                her.value()), "and no hour by which something is due");
    }

    private Summary counted() {
        return worker.together(e -> summaries.of(access.require(Action.READ_CONSENT, her)).stream()
                .filter(s -> s.area() == SummaryArea.CONSENT).findFirst().orElseThrow());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void takingItBackWorksAtOnceAndWhoeverReliedOnItHears() {
        ConsentId id = yes(ConsentPurpose.REFERRAL, DataItem.NEED, DataItem.PREFERRED_NAME);
        assertTrue(holds(ConsentPurpose.REFERRAL));

        withdraw(id);

        assertFalse(holds(ConsentPurpose.REFERRAL));
        assertEquals(List.of("withdrawn " + id), heard.of(her));
        withdraw(id);
        assertEquals(1, heard.of(her).size(), "twice is the same as once");
    }

    @Test
    void aConsentHoldsForOneRecipientAndOnePurposeOnly() {
        yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        assertFalse(holds(ConsentPurpose.FAMILY_TRACING));
        boolean elsewhere = worker.<Boolean>together(e -> consents.live(access.require(Action.READ_CONSENT, her), OrganisationId.fresh(), ConsentPurpose.REFERRAL).isPresent());
        assertFalse(elsewhere);
    }

    @Test
    void aNoAfterAYesTakesTheYesBack() {
        ConsentId yes = yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        RecordConsent said = FirstTalk.yes(her, clinic, ConsentPurpose.REFERRAL, DataItem.NEED);
        worker.does(() -> service.record(new RecordConsent(her, clinic, ConsentPurpose.REFERRAL, null, Answer.REFUSED, Set.of(), Set.of(), null, "she is afraid",
                said.telling(), said.giving(), null)));

        assertFalse(holds(ConsentPurpose.REFERRAL));
        assertEquals(List.of("withdrawn " + yes), heard.of(her));
    }

    @Test
    void aNewYesTakesThePlaceOfTheEarlierOneAndTheChainStays() {
        yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        yes(ConsentPurpose.REFERRAL, DataItem.NEED, DataItem.PHONE);

        var all = worker.does(() -> service.list(her));
        assertEquals(List.of(ConsentWorkflow.State.ACTIVE, ConsentWorkflow.State.SUPERSEDED), all.stream().map(ConsentSummary::state).toList());
        assertEquals(List.of(), heard.of(her));
    }

    @Test
    @Holds(Recommendation.R_40)
    void whatWasNotUnderstoodIsRefusedBesideItsField() {
        RecordConsent good = FirstTalk.yes(her, clinic, ConsentPurpose.REFERRAL, DataItem.NEED);
        Telling partly = new Telling("ara", "ar", "1", Telling.TextBy.MACHINE, null, true, Telling.TeachBack.PARTLY, Set.of());
        var refused = assertThrows(Unacceptable.class, () -> worker.does(() -> service.record(new RecordConsent(her, clinic, ConsentPurpose.REFERRAL, null, Answer.GRANTED,
                good.items(), Set.of(), null, null, partly, good.giving(), null))));
        assertEquals(List.of("explained", "teachBack", "textBy"), refused.problems().stream().map(Unacceptable.Problem::field).toList());
    }

    @Test
    void consentEndsOnItsDayAndTheWorkerIsAskedBefore() {
        ConsentId id = yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        TestClock.later(Duration.ofDays(77), this::strike);
        assertEquals(1, Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'RENEW_CONSENT'", her.value()));
        assertEquals(List.of(), heard.of(her));

        TestClock.later(Duration.ofDays(91), this::strike);
        assertEquals(List.of("ran out " + id), heard.of(her));
    }

    @Test
    void askingAgainInTimeSettlesTheTaskAndTheNewDayCounts() {
        yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        TestClock.later(Duration.ofDays(77), () -> {
            strike();
            yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        });
        assertEquals(1, Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'RENEW_CONSENT' and state = 'DONE'", her.value()));
        TestClock.later(Duration.ofDays(100), this::strike);
        assertEquals(List.of(), heard.of(her), "the earlier day does not count any more");
    }

    @Test
    void takingBackCaseManagementStopsAllSharingAndLeavesASafeEnding() {
        ConsentId shared = yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        ConsentId management = talk.agreesToACase(her, worker);

        withdraw(management);

        assertEquals(Set.of("withdrawn " + management, "withdrawn " + shared), Set.copyOf(heard.of(her)));
        assertThrows(Refusal.class, () -> worker.does(() -> service.list(her)));
        assertEquals(List.of(), worker.does(() -> service.withdrawable(her)));
    }

    @Test
    void somebodyElsesConsentIsNotThere() {
        ConsentId id = yes(ConsentPurpose.REFERRAL, DataItem.NEED);
        SurvivorId other = talk.explained(worker);
        assertThrows(Refusal.class, () -> worker.does(() -> service.details(other, id)));
    }

    @Test
    void whatSheSaidIsOpenedForTheWorkerAndSealedForTheDatabase() {
        RecordConsent said = FirstTalk.yes(her, clinic, ConsentPurpose.REFERRAL, DataItem.NEED);
        ConsentId id = worker.does(() -> service.record(new RecordConsent(her, clinic, ConsentPurpose.REFERRAL, null, Answer.REFUSED, Set.of(), Set.of(Withheld.FEAR_OF_HARM),
                "Canarina withheld", "Canarina refused", said.telling(), said.giving(), null)));

        assertEquals("Canarina refused", worker.does(() -> service.details(her, id)).reasonWords());
        assertFalse(Someone.<String>system(e -> (String) e.createNativeQuery("select c::text from amparo.consent c where consent_id = :id").setParameter("id", id.value())
                .getSingleResult()).contains(java.util.HexFormat.of().formatHex("Canarina".getBytes())));
    }

    private void strike() {
        // A job takes a bite at a time, and other tests may have left more than one.
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, times::run);
    }
}
