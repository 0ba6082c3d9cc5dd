package org.amparo.referral.concern;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.InboxService;
import org.amparo.referral.Referring;
import org.amparo.referral.Referring.World;
import org.amparo.referral.WriteMessage;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** A partner's words about testimony reach a supervisor, who looks into them once; the answer itself stands. */
@Holds(Recommendation.R_02)
class ConcernIT extends InContainer {

    private static final String TOLD = "select count(*) from amparo.notice where to_user = ?1 and kind = 'CONDITION_FEARED' and ref = ?2";

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private ConcernService concerns;

    @Test
    void isToldToASupervisorAndSettledOnce() throws InterruptedException {
        World w = story.world();
        ReferralId id = declined(w, "We take her when she has testified");
        assertEquals(1L, soon(() -> w.supervisor().counts(TOLD, w.supervisor().id().value(), id.value()), 1L));

        ConcernPage page = w.supervisor().does(() -> concerns.of(id));
        assertEquals(ReferralWorkflow.State.DECLINED, page.state(), "the answer itself stands");
        assertNull(page.finding());

        does(w.supervisor(), () -> concerns.settle(id, ConcernFinding.PARTNER_SPOKEN_TO));
        assertEquals(ConcernFinding.PARTNER_SPOKEN_TO, w.supervisor().does(() -> concerns.of(id)).finding());
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> concerns.settle(id, ConcernFinding.NO_CONDITION_MADE)));
    }

    /** Also the worst of them: that help did have a price, and nothing was done about it yet. */
    @Test
    void whateverIsFoundCanBeWrittenDown() {
        for (ConcernFinding found : ConcernFinding.values()) {
            World w = story.world();
            ReferralId id = declined(w, "We take her when she has testified");
            does(w.supervisor(), () -> concerns.settle(id, found));
            assertEquals(found, w.supervisor().does(() -> concerns.of(id)).finding());
        }
    }

    @Test
    void isNobodyElsesToLookInto() {
        World w = story.world();
        ReferralId id = declined(w, "Only if she cooperates with the police");

        for (var other : List.of(w.worker(), w.pia(), w.admin(), w.stranger()))
            assertThrows(Refusal.class, () -> other.does(() -> concerns.of(id)));
    }

    @Test
    void whereNoneWasRaisedThereIsNothingToSee() {
        World w = story.world();
        ReferralId id = declined(w, "There is no room before spring");

        assertThrows(Refusal.class, () -> w.supervisor().does(() -> concerns.of(id)));
    }

    @Test
    void aMessageIsLookedAtTooAndNobodysOpenPageBecomesStaleByIt() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        long shown = w.pia().does(() -> inbox.open(id)).version();

        does(w.pia(), () -> inbox.write(new WriteMessage(id, "Nous l'accueillons à condition qu'elle parle à la police")));

        assertEquals(1L, soon(() -> w.supervisor().counts(TOLD, w.supervisor().id().value(), id.value()), 1L));
        assertNull(w.supervisor().does(() -> concerns.of(id)).finding());
        does(w.pia(), () -> inbox.acknowledge(id, shown));
    }

    @Test
    @Holds(Recommendation.R_02)
    void whatAPartnerAsksToBePassedOnIsLookedAtToo() throws InterruptedException {
        World w = story.world();
        ReferralId harmless = story.sent(w);
        does(w.pia(), () -> inbox.askOnward(harmless, "A doctor who speaks Arabic"));
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> concerns.of(harmless)));

        World v = story.world();
        ReferralId id = story.sent(v);
        does(v.pia(), () -> inbox.askOnward(id, "A house that takes her in only if she testifies against him"));
        assertEquals(1L, soon(() -> v.supervisor().counts(TOLD, v.supervisor().id().value(), id.value()), 1L));
        assertNull(v.supervisor().does(() -> concerns.of(id)).finding());
    }

    private ReferralId declined(World w, String note) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, inbox.open(id).version(), DeclineReason.NO_CAPACITY, note, null)));
        return id;
    }
}
