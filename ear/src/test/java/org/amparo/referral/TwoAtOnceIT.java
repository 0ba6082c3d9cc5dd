package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.Doing;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.release.MessageKind;
import org.amparo.referral.release.SaidMessage;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people, two transactions, one moment: both have read the page before either of them writes. */
@Holds(Recommendation.R_49)
class TwoAtOnceIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private ReferralService sender;
    @Inject
    private ConsentService consents;

    private World w;
    private ReferralId id;
    private long shown;

    @BeforeEach
    void bothHaveThePageOpen() {
        w = story.world();
        id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        shown = w.pia().does(() -> inbox.open(id)).version();
        assertEquals(shown, w.pablo().does(() -> inbox.open(id)).version());
    }

    @RepeatedTest(3)
    void ofTwoYesesExactlyOneCounts() throws Exception {
        var gate = new CyclicBarrier(2);
        var first = inItsOwn(w.pia(), () -> { gate.await(); inbox.accept(yes("Pia")); });
        var second = inItsOwn(w.pablo(), () -> { gate.await(); inbox.accept(yes("Pablo")); });

        Throwable pia = outcome(first);
        Throwable pablo = outcome(second);

        assertTrue((pia == null) != (pablo == null), "one wins: " + pia + " / " + pablo);
        Someone winner = pia == null ? w.pia() : w.pablo();
        assertTold(pia == null ? pablo : pia, winner, Action.ACCEPT);
        assertExactlyOneYes(winner, pia == null ? w.pablo() : w.pia());
    }

    @Test
    void whoeverComesWhileTheOtherIsStillWritingWaitsAndIsTold() throws Exception {
        var written = new CountDownLatch(1);
        var first = inItsOwn(w.pia(), () -> {
            inbox.accept(yes("Pia"));
            written.countDown();
            awaitSomebodyWaiting();
        });
        assertTrue(written.await(20, TimeUnit.SECONDS));

        var second = inItsOwn(w.pablo(), () -> inbox.accept(yes("Pablo")));

        assertNull(outcome(first));
        assertTold(outcome(second), w.pia(), Action.ACCEPT);
        assertExactlyOneYes(w.pia(), w.pablo());
    }

    @Test
    void ofTwoWhoTakeItOnOneHasItAndTheOtherIsTold() throws Exception {
        var gate = new CyclicBarrier(2);
        var first = inItsOwn(w.pia(), () -> { gate.await(); inbox.claim(id, shown); });
        var second = inItsOwn(w.pablo(), () -> { gate.await(); inbox.claim(id, shown); });

        Throwable pia = outcome(first);
        Throwable pablo = outcome(second);

        assertTrue((pia == null) != (pablo == null), "one has it: " + pia + " / " + pablo);
        assertInstanceOf(AnsweredMeanwhile.class, pia == null ? pablo : pia);
        Object holder = w.pia().together(e -> e.createNativeQuery("select claimed_by from amparo.referral where referral_id = ?1").setParameter(1, id.value()).getSingleResult());
        assertEquals((pia == null ? w.pia() : w.pablo()).id().value(), holder);
    }

    @RepeatedTest(2)
    @Holds(Recommendation.R_39)
    void aYesAndAWithdrawalAtOnceLeaveNothingToRead() throws Exception {
        var consent = w.worker().does(() -> consents.list(w.her()).stream().filter(c -> c.purpose() == ConsentPurpose.REFERRAL && c.canBeWithdrawn()).findFirst().orElseThrow().id());
        var gate = new CyclicBarrier(2);
        var yes = inItsOwn(w.pia(), () -> { gate.await(); inbox.accept(yes("Pia")); });
        var withdrawal = inItsOwn(w.worker(), () -> { gate.await(); consents.withdraw(w.her(), consent); });

        Throwable refused = outcome(yes);

        assertNull(outcome(withdrawal), "her withdrawal never has to wait for a second try");
        State state = w.worker().does(() -> sender.page(id)).row().state();
        assertEquals(refused == null ? State.ON_HOLD : State.WITHDRAWN_BY_SURVIVOR, state);
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        assertEquals(0, w.pia().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value()));
    }

    private void assertExactlyOneYes(Someone winner, Someone other) throws InterruptedException {
        assertEquals(State.ACCEPTED, winner.does(() -> inbox.open(id)).state());
        assertEquals(1, other.counts("select count(*) from amparo.referral_event where referral_id = ?1 and action = 'ACCEPT'", id.value()));
        assertEquals(1, other.counts("select count(*) from amparo.referral_message where referral_id = ?1 and kind = 'CONTACT_PLAN'", id.value()));
        assertEquals(1, other.counts("select count(*) from amparo.referral_release where referral_id = ?1 and stage = 'IDENTITY' and released_at is not null", id.value()));
        assertEquals(List.of(1L, 0L), facts(winner), "the yes is on record once, as allowed");
        assertEquals(List.of(0L, 1L), soon(() -> facts(other), List.of(0L, 1L)), "and the try of the slower one once, as undone");
        String said = winner == w.pia() ? "Pia" : "Pablo";
        assertEquals(List.of(said + "\n" + said + " calls"), other.does(() -> inbox.open(id)).messages().stream().filter(m -> m.kind() == MessageKind.CONTACT_PLAN)
                .map(SaidMessage::words).toList(), "what counts is what she reads next");
    }

    private static void assertTold(Throwable told, Someone winner, Action did) {
        var meanwhile = assertInstanceOf(AnsweredMeanwhile.class, told);
        assertEquals(winner.id(), meanwhile.who());
        assertEquals(did, meanwhile.did());
        assertNotNull(meanwhile.at());
    }

    /** Allowed and undone acts of this person on this referral since both had the page open. */
    private List<Long> facts(Someone who) {
        String sql = """
                select count(*) from amparo.audit_fact where actor = ?1 and object_id = ?2 and action = 'ANSWER_REFERRAL' and decision = ?3
                and at > (select max(at) from amparo.referral_event where referral_id = ?2 and action = 'ACKNOWLEDGE')""";
        return List.of(w.supervisor().counts(sql, who.id().value(), id.value(), "ALLOWED"), w.supervisor().counts(sql, who.id().value(), id.value(), "ROLLED_BACK"));
    }

    private AcceptReferral yes(String who) {
        return new AcceptReferral(id, shown, who, who + " calls", null);
    }

    private static CompletableFuture<Void> inItsOwn(Someone who, Doing act) throws NamingException {
        return who.meanwhile(e -> {
            act.now();
            return null;
        });
    }

    private static Throwable outcome(CompletableFuture<Void> act) throws Exception {
        return act.handle((done, failed) -> failed == null ? null : failed instanceof java.util.concurrent.CompletionException c ? c.getCause() : failed).get(60, TimeUnit.SECONDS);
    }

    private static void awaitSomebodyWaiting() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (Someone.counted("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = current_user") > 0) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("nobody waits: the second did not look before the first had finished");
    }
}
