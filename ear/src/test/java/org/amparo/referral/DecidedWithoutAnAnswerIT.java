package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.e2e.InContainer;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.junit.jupiter.api.Test;

/** A partner that asked something need not wait for the answer before it decides. */
class DecidedWithoutAnAnswerIT extends InContainer {

    private static final String OWED = "select count(*) from amparo.task where ref_id = ?1 and kind = 'ANSWER_PARTNER_QUESTION' and state = 'OPEN'";

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;

    @Test
    @Holds(Recommendation.R_49)
    void whoLearnsEnoughElsewhereSaysYesAndNothingIsOwedAnyMore() throws InterruptedException {
        World w = story.world();
        ReferralId id = asked(w);
        assertTrue(w.pia().does(() -> inbox.open(id)).mayDo().contains(Action.ACCEPT), "the page offers it");
        var question = w.worker().does(() -> sender.page(id)).questions().getFirst();

        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));

        var page = w.pia().does(() -> inbox.open(id));
        assertEquals(State.ACCEPTED, page.state());
        assertTrue(page.parts().stream().anyMatch(part -> part.stage() == Stage.IDENTITY), "a yes is a yes");
        assertEquals(0, soon(() -> w.worker().counts(OWED, id.value()), 0L), "nobody has to answer any more");
        assertFalse(w.worker().does(() -> sender.page(id)).mayDo().contains(Action.ANSWER));
        assertThrows(RuntimeException.class, () -> does(w.worker(), () -> sender.answer(new AnswerQuestion(id, sender.page(id).version(), question.id(), AnswerKind.WE_DO_NOT_KNOW, null, null))));
    }

    @Test
    @Holds(Recommendation.R_02)
    void whoCannotHelpSaysSoAtOnceAndTheSenderLooksElsewhere() throws InterruptedException {
        World w = story.world();
        ReferralId id = asked(w);
        assertTrue(w.pia().does(() -> inbox.open(id)).mayDo().contains(Action.DECLINE), "the page offers it");

        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, inbox.open(id).version(), DeclineReason.NO_CAPACITY, null, null)));

        assertEquals(State.DECLINED, w.worker().does(() -> sender.page(id)).row().state());
        assertEquals(1, soon(() -> w.worker().counts("select count(*) from amparo.task where ref_id = ?1 and kind = 'FIND_ANOTHER_SERVICE' and state = 'OPEN'", id.value()), 1L));
        assertEquals(0, soon(() -> w.worker().counts(OWED, id.value()), 0L));
    }

    private ReferralId asked(World w) throws InterruptedException {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.ask(new AskSender(id, inbox.open(id).version(), List.of(new AskSender.Asked("Which languages?", "To find an interpreter")))));
        assertEquals(1, soon(() -> w.worker().counts(OWED, id.value()), 1L));
        return id;
    }
}
