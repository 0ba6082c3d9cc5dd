package org.amparo.survivor.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

import jakarta.inject.Inject;

import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.search.SearchService;
import org.amparo.survivor.search.WhomToFind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The safe-contact card, in the server. */
class ContactIT extends InContainer {

    private static final String NUMBER = "+34600123456";

    @Inject
    private FirstTalk talk;
    @Inject
    private ContactService service;
    @Inject
    private SearchService search;
    @Inject
    private ContactTimes times;
    @Inject
    private org.amparo.work.SystemWork work;

    private Someone worker;
    private SurvivorId her;

    @BeforeEach
    void sheTalksWithAWorker() {
        worker = Someone.joins(OrganisationId.fresh(), Role.CASEWORKER);
        her = talk.explained(worker);
    }

    private static KeepWay byPhone(String number) {
        return new KeepWay(1, Channel.PHONE, number, SafeTimes.always(ZoneId.of("Europe/Madrid")), "Canarina's sister", "Canarina", null, LeaveMessage.NO, true, false);
    }

    private WayId keeps(KeepWay way) {
        return worker.does(() -> service.add(her, way));
    }

    private SafeWay card() {
        return worker.does(() -> service.card(her)).ways().getFirst();
    }

    private void tried(WayId way, Outcome outcome) {
        worker.does(() -> {
            service.tried(her, way, outcome, "nobody there");
            return null;
        });
    }

    @Test
    void theCardTellsHowAndTheNumberIsAnActOfItsOwn() {
        WayId way = keeps(byPhone("+34 600-123-456"));
        assertEquals("… 56", card().hint());
        assertEquals(NUMBER, worker.does(() -> service.reveal(her, way)));
        assertEquals(1, looks("REVEAL_CONTACT"));
    }

    @Test
    void nobodyElseRevealsIt() {
        WayId way = keeps(byPhone(NUMBER));
        Someone other = Someone.joins(worker.organisation(), Role.CASEWORKER);
        assertThrows(Refusal.class, () -> other.does(() -> service.reveal(her, way)));
        SurvivorId another = talk.explained(worker);
        assertThrows(Refusal.class, () -> worker.does(() -> service.reveal(another, way)));
    }

    @Test
    void anUnrevealedNumberSurvivesAChangeAndAStaleChangeDoesNothing() {
        WayId way = keeps(byPhone(NUMBER));
        long shown = card().version();
        worker.does(() -> {
            service.change(her, way, byPhone(null), shown);
            return null;
        });
        assertEquals(NUMBER, worker.does(() -> service.reveal(her, way)));
        assertThrows(Stale.class, () -> worker.does(() -> {
            service.end(her, way, shown);
            return null;
        }));
    }

    @Test
    void whatIsNotConfirmedForAMonthIsAskedFirst() {
        WayId way = keeps(byPhone(NUMBER));
        TestClock.later(Duration.ofDays(31), () -> {
            assertTrue(card().needsConfirming());
            worker.does(() -> {
                service.confirm(her, way, card().version());
                return null;
            });
            assertFalse(card().needsConfirming());
        });
    }

    @Test
    void threeTriesThatFailAskSomebodyToSeeToHerWelfareAndAnAnswerEndsIt() {
        WayId way = keeps(byPhone(NUMBER));
        tried(way, Outcome.NO_ANSWER);
        tried(way, Outcome.ANOTHER_VOICE);
        assertEquals(List.of(), welfare());
        tried(way, Outcome.NO_ANSWER);
        assertEquals(List.of("OPEN"), welfare());
        tried(way, Outcome.REACHED);
        assertEquals(List.of("DONE"), welfare());
        assertEquals(4, worker.does(() -> service.tries(her, null)).rows().size());
    }

    @Test
    void afterAMonthSomebodyIsAskedToAskHerAgainAndOnlyOnce() {
        keeps(byPhone(NUMBER));
        worker.together(e -> e.createNativeQuery("update amparo.survivor_standing set standing = 'OPEN' where survivor_id = ?1").setParameter(1, her.value()).executeUpdate());
        TestClock.later(Duration.ofDays(31), () -> {
            strike();
            strike();
        });
        assertEquals(1, Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'RECONFIRM_SAFE_CONTACT'", her.value()));
        assertEquals(1, looks("RUN_TIMER"), "the second run leaves her alone");
    }

    private void strike() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + java.util.UUID.randomUUID(), Duration.ZERO, times::run);
    }

    @Test
    void herNumberFindsHerForHerWorker() {
        keeps(byPhone(NUMBER));
        assertEquals(List.of(her), worker.does(() -> search.find(new WhomToFind(null, null, "0034600123456", null))).matches().stream().map(m -> m.survivor()).toList());
    }

    @Test
    void noColumnOfHersHoldsAWordInClear() {
        WayId way = keeps(byPhone(NUMBER));
        tried(way, Outcome.NO_ANSWER);
        talk.describe(her, FirstTalk.portrait("Canarina", org.amparo.survivor.Age.unknown()), worker);
        for (String table : List.of("survivor", "survivor_language", "survivor_trace", "intake", "safe_contact", "contact_attempt"))
            for (Object row : rows(table))
                for (String canary : List.of("Canarina", "600123456", "nobody there"))
                    assertFalse(row.toString().contains(canary) || row.toString().contains(HexFormat.of().formatHex(canary.getBytes())), table);
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String table) {
        List<Object> rows = Someone.system(e -> e.createNativeQuery("select t::text from amparo." + table + " t where survivor_id = :her").setParameter("her", her.value()).getResultList());
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<Object> welfare() {
        return Someone.system(e -> e.createNativeQuery("select state from amparo.task where survivor_id = :her and kind = 'CHECK_IN'").setParameter("her", her.value()).getResultList());
    }

    private long looks(String action) {
        Someone supervisor = Someone.joins(worker.organisation(), Role.SUPERVISOR);
        return supervisor.counts("""
                select count(*) from amparo.audit_fact f join amparo.audit_subject s using (fact_id)
                where f.action = ?1 and f.decision = 'ALLOWED' and s.subject_id = ?2""", action, her.value());
    }
}
