package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.referral.Referring.World;
import org.amparo.shared.ReferralId;
import org.amparo.work.draft.AnswerDraftService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half an answer of a partner belongs to whoever began it, is sealed like what was sent, and ends with it. */
class AnswerDraftsIT extends InContainer {

    private static final Map<String, String> TYPED = Map.of("note", "e\u0301 \u202Eabc\n<b>'\"\\", "reason", "NO_CAPACITY");

    @Inject
    private Referring story;
    @Inject
    private AnswerDraftService drafts;

    private World w;
    private ReferralId sent;

    @BeforeEach
    void aReferralIsOnTheDesk() {
        w = story.world();
        sent = story.sent(w);
    }

    private Map<String, Map<String, String>> read(Someone by) {
        return by.does(() -> drafts.readAll(sent, "inbox.").entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().fields())));
    }

    @Test
    void itComesBackAsTypedFormByFormAndTheNewerTakesThePlaceOfTheOlder() {
        w.pia().does(() -> drafts.keep(sent, "inbox.decline", Map.of("note", "a")));
        w.pia().does(() -> drafts.keep(sent, "inbox.decline", TYPED));
        w.pia().does(() -> drafts.keep(sent, "inbox.message", Map.of("words", "b")));
        assertEquals(Map.of("decline", TYPED, "message", Map.of("words", "b")), read(w.pia()));

        does(w.pia(), () -> drafts.drop(sent, "inbox.decline"));
        assertEquals(Map.of("message", Map.of("words", "b")), read(w.pia()));
    }

    @Test
    void nobodyElseGetsItNotEvenAColleagueOrWhoeverSentTheReferral() {
        w.pia().does(() -> drafts.keep(sent, "inbox.decline", TYPED));

        assertEquals(Map.of(), read(w.pablo()));
        assertThrows(Refusal.class, () -> read(w.stranger()));
        assertThrows(Refusal.class, () -> read(w.worker()));
        String count = "select count(*) from amparo.answer_draft where referral_id = ?1";
        assertEquals(1, w.pia().counts(count, sent.value()));
        for (Someone other : new Someone[] {w.pablo(), w.stranger(), w.worker(), w.admin()}) assertEquals(0, other.counts(count, sent.value()), "the wall hides it");
    }

    @Test
    void whatIsStoredNamesNoWord() {
        w.pia().does(() -> drafts.keep(sent, "inbox.message", Map.of("words", "Yasmina may come on Monday")));

        assertEquals(0, Someone.counted("select count(*) from amparo.answer_draft where position(cast('Yasmina' as bytea) in content) > 0"));
        assertEquals(1, Someone.counted("select count(*) from amparo.answer_draft where referral_id = ?1", sent.value()));
    }

    @Test
    void whenItWasTakenBackNothingIsOpenedAndNothingIsKeptAnyMore() {
        w.pia().does(() -> drafts.keep(sent, "inbox.decline", TYPED));
        story.withdraws(w);

        assertEquals(Map.of(), read(w.pia()));
        assertThrows(Refusal.class, () -> w.pia().does(() -> drafts.keep(sent, "inbox.decline", TYPED)));
    }
}
